/** Where on the stage a pointer is, in the stage's own pixels, also where the page draws it larger or smaller. */
import type { Point } from '../core/citation-graph.ts'

export function placeOnStage(
  surface: HTMLElement,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): Point {
  const { left, top, width, height } = surface.getBoundingClientRect()
  return {
    x: (clientX - left) * (width > 0 ? surface.offsetWidth / width : 1),
    y: (clientY - top) * (height > 0 ? surface.offsetHeight / height : 1),
  }
}
