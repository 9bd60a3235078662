/** The curve of a citation: one arc from the citing to the cited paper, the same for every renderer. */
import type { Point } from '../core/citation-graph.ts'

/** How far an arc bends sideways, as a share of its length. */
export const bend = 0.1

/** Control point of the quadratic curve between two papers. It always bends to the same side of the way it goes. */
export function controlPoint(citing: Point, cited: Point): Point {
  const [dx, dy] = [cited.x - citing.x, cited.y - citing.y]
  return { x: (citing.x + cited.x) / 2 + bend * dy * 2, y: (citing.y + cited.y) / 2 - bend * dx * 2 }
}

/**
 * How far a point lies from the curve of a citation. Seen along the way from citing to cited paper, as long as 1, the
 * curve is the parabola v = 4 · bend · u (1 − u): Newton's method finds the nearest of its points in a few steps.
 */
export function distanceToCurve(citing: Point, cited: Point, { x, y }: Point): number {
  const [dx, dy] = [cited.x - citing.x, cited.y - citing.y]
  const length = Math.hypot(dx, dy)
  const atEnds = Math.min(Math.hypot(x - citing.x, y - citing.y), Math.hypot(x - cited.x, y - cited.y))
  if (length < 1e-9) return atEnds
  const along = ((x - citing.x) * dx + (y - citing.y) * dy) / length ** 2
  const aside = ((x - citing.x) * dy - (y - citing.y) * dx) / length ** 2
  const rise = 4 * bend
  let u = Math.min(1, Math.max(0, along))
  for (let step = 0; step < 5; step += 1) {
    const [off, slope] = [rise * u * (1 - u) - aside, rise * (1 - 2 * u)]
    const curvature = Math.max(0.2, 1 + slope ** 2 - 2 * rise * off)
    u = Math.min(1, Math.max(0, u - (u - along + off * slope) / curvature))
  }
  return Math.min(atEnds, length * Math.hypot(u - along, rise * u * (1 - u) - aside))
}
