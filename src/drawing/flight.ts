/** The camera's flight between two viewports: out, across and in again, on the smoothest way (van Wijk and Nuij 2003). */
import { easeCubicInOut, interpolateZoom } from 'd3'
import type { Size } from '../state/frame.ts'
import { fromScreen, isSameViewport, type Viewport } from '../state/viewport.ts'

export interface Flight {
  /** Milliseconds: it grows with the length of the way. */
  readonly duration: number
  /** The viewport when `share` (0 to 1) of the time is over. */
  readonly at: (share: number) => Viewport
}

const shortest = 250
const longest = 1600

/** The flight on a stage of this size; undefined where there is no way to go. */
export function flight(from: Viewport, to: Viewport, { width, height }: Size): Flight | undefined {
  if (isSameViewport(from, to, { width, height })) return undefined
  const middle = { x: width / 2, y: height / 2 }
  /** Centre and width of what is seen, in stage pixels. */
  const seen = (viewport: Viewport): [number, number, number] => {
    const { x, y } = fromScreen(viewport, middle)
    return [x, y, width / viewport.k]
  }
  const way = interpolateZoom(seen(from), seen(to))
  return {
    duration: Math.min(longest, Math.max(shortest, way.duration)),
    at(share) {
      if (share <= 0) return from
      if (share >= 1) return to
      const [x, y, wide] = way(easeCubicInOut(share))
      const k = width / wide
      return { k, x: middle.x - k * x, y: middle.y - k * y }
    },
  }
}
