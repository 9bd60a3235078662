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

/** How far one may zoom out and in. */
export const zoomExtent: readonly [number, number] = [0.4, 40]

/** Nearer or farther by this factor, around the middle of a stage of this size. */
export function zoomedBy(viewport: Viewport, factor: number, { width, height }: Size): Viewport {
  const [least, most] = zoomExtent
  const k = Math.min(most, Math.max(least, viewport.k * factor))
  const middle = fromScreen(viewport, { x: width / 2, y: height / 2 })
  return { k, x: width / 2 - k * middle.x, y: height / 2 - k * middle.y }
}

/** Whether two viewports show the same, but for the rounding of a camera. */
export function isSameViewport(a: Viewport, b: Viewport, { width, height }: Size): boolean {
  const middle = { x: width / 2, y: height / 2 }
  const [one, other] = [fromScreen(a, middle), fromScreen(b, middle)]
  return (
    Math.abs(a.k / b.k - 1) < 0.0026 && Math.hypot(one.x - other.x, one.y - other.y) * Math.max(a.k, b.k) < 1
  )
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
