/** The curve of a citation: one arc from the citing to the cited paper, the same for every renderer. */
import type { Point } from '../core/citation-graph.ts'

/** How far an arc bends sideways, as a share of its length. */
export const bend = 0.1

/** Control point of the quadratic curve between two papers. It always bends to the same side of the way it goes. */
export function controlPoint(citing: Point, cited: Point): Point {
  const [dx, dy] = [cited.x - citing.x, cited.y - citing.y]
  return { x: (citing.x + cited.x) / 2 + bend * dy * 2, y: (citing.y + cited.y) / 2 - bend * dx * 2 }
}
