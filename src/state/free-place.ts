/** The free place of a large mark: the nearest to where it should stand at which it covers nothing. */
import type { Point } from '../core/citation-graph.ts'
import type { Size } from './frame.ts'

export interface Disc extends Point {
  readonly radius: number
}

/** Between its rim and that of others, in pixels. */
const gap = 4
const ringWidth = 6
const rings = 40
const directions = Array.from({ length: 16 }, (_, at) => (at * Math.PI) / 8)

/** The place of a disc on a stage, on rings around its own; its own where there is no free one. */
export function freePlace({ x, y, radius }: Disc, others: readonly Disc[], stage: Size): Point {
  const farthest = rings * ringWidth + radius + gap
  const near = others.filter(other => Math.hypot(other.x - x, other.y - y) < farthest + other.radius)
  const isFree = (at: Point) =>
    near.every(other => Math.hypot(other.x - at.x, other.y - at.y) >= other.radius + radius + gap)
  const isWithin = (at: Point) =>
    at.x >= radius && at.x <= stage.width - radius && at.y >= radius && at.y <= stage.height - radius
  if (isFree({ x, y })) return { x, y }
  for (let ring = 1; ring <= rings; ring += 1)
    for (const angle of directions) {
      const distance = ring * ringWidth
      const at = { x: x + distance * Math.cos(angle), y: y + distance * Math.sin(angle) }
      if (isWithin(at) && isFree(at)) return at
    }
  return { x, y }
}
