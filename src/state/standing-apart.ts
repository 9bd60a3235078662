/** Things that would stand at one place, put side by side: the first keeps it, the others take the nearest free one. */
import type { Point } from '../core/citation-graph.ts'

/** Beyond so many things there is no room for all to stand apart. */
const most = 300
/** How many rings of places around its own a thing tries. */
const rings = 12

/** The places of all things, in their order, no two nearer than `gap` where there is room. */
export function standingApart<Thing>(
  things: readonly (readonly [thing: Thing, place: Point])[],
  gap: number,
): Map<Thing, Point> {
  const places = new Map<Thing, Point>()
  if (things.length > most) return new Map(things)
  const taken: Point[] = []
  const isFree = ({ x, y }: Point) => taken.every(other => Math.hypot(other.x - x, other.y - y) >= gap)
  for (const [thing, wished] of things) {
    const place = around(wished, gap).find(isFree) ?? wished
    taken.push(place)
    places.set(thing, place)
  }
  return places
}

/** The place itself, then places on rings around it, sideways first, since labels need the height least. */
function around({ x, y }: Point, gap: number): Point[] {
  const places = [{ x, y }]
  for (let ring = 1; ring <= rings; ring += 1)
    for (const [dx, dy] of directions) places.push({ x: x + dx * ring * gap, y: y + dy * ring * gap })
  return places
}

const directions = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [0.8, -0.8],
  [-0.8, -0.8],
] as const
