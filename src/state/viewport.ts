/** The viewport: how stage pixels lie on the screen while the viewer pans and zooms. */
import type { Point } from '../core/citation-graph.ts'
import type { Frame, Size } from './frame.ts'
import type { Camera } from './view-state.ts'

/** screen = k · stage + (x, y), in CSS pixels from the stage's top left corner. */
export interface Viewport {
  readonly k: number
  readonly x: number
  readonly y: number
}

/** Everything fits. */
export const restingViewport: Viewport = { k: 1, x: 0, y: 0 }

export function onScreen({ k, x, y }: Viewport, point: Point): Point {
  return { x: k * point.x + x, y: k * point.y + y }
}

export function fromScreen({ k, x, y }: Viewport, point: Point): Point {
  return { x: (point.x - x) / k, y: (point.y - y) / k }
}

/**
 * How much larger things are drawn when zoomed in by k: the square root, so that dots grow but room between them
 * grows faster.
 */
export function drawnScale(k: number): number {
  return Math.sqrt(k)
}

/** The viewport of a camera; no camera, no zoom. */
export function viewportOf(camera: Camera | undefined, frame: Frame): Viewport {
  if (!camera) return restingViewport
  const k = 1 / camera.ratio
  const middle = frame.toStage(camera)
  return { k, x: frame.width / 2 - k * middle.x, y: frame.height / 2 - k * middle.y }
}

/** The camera of a viewport, rounded so that it reads well in an address; undefined when everything fits. */
export function cameraOf(viewport: Viewport, frame: Size & Pick<Frame, 'toLayout'>): Camera | undefined {
  const { k, x, y } = viewport
  if (Math.abs(k - 1) < 1e-4 && Math.abs(x) < 0.5 && Math.abs(y) < 0.5) return undefined
  const middle = frame.toLayout(fromScreen(viewport, { x: frame.width / 2, y: frame.height / 2 }))
  return { x: rounded(middle.x, 100), y: rounded(middle.y, 100), ratio: rounded(1 / k, 10_000) }
}

function rounded(value: number, parts: number): number {
  return Math.round(value * parts) / parts
}
