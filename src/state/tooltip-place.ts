/** The place of a tooltip: beside the pointer, never under it, and never over the edge of the stage. */
import type { Point } from '../core/citation-graph.ts'
import type { Size } from './frame.ts'

/** Room between pointer and tooltip: more below, where the pointer's own arrow is. */
const gap = 16
const gapBelow = 22
/** Room that stays free at the edges of the stage. */
const margin = 8

/** Its top left corner. To the right of the pointer where there is room, else to the left, else below or above. */
export function tooltipPlace(pointer: Point, tooltip: Size, stage: Size): Point {
  const lastLeft = stage.width - margin - tooltip.width
  const lastTop = stage.height - margin - tooltip.height
  const [right, left] = [pointer.x + gap, pointer.x - gap - tooltip.width]
  if (right <= lastLeft || left >= margin)
    return { x: right <= lastLeft ? right : left, y: between(pointer.y + gap / 2, lastTop) }
  const [below, above] = [pointer.y + gapBelow, pointer.y - gap - tooltip.height]
  return {
    x: between(pointer.x - tooltip.width / 2, lastLeft),
    y: below <= lastTop || above < margin ? below : above,
  }
}

/** At least the margin, and where there is room for it no more than the last place. */
function between(wish: number, last: number): number {
  return Math.max(margin, Math.min(wish, last))
}
