/** Things that would stand at one place, put side by side: the first keeps it, the others take the nearest free one. */
import type { Point } from '../core/citation-graph.ts'

/** Beyond so many things there is no room for all to stand apart. */
const most = 1000
/** How many rings of places around its own a thing tries. */
const rings = 24

/** The places of all things, in their order, no two nearer than `gap` where there is room. */
export function standingApart<Thing>(
  things: readonly (readonly [thing: Thing, place: Point])[],
  gap: number,
): Map<Thing, Point> {
  if (things.length > most) return new Map(things)
  const places = new Map<Thing, Point>()
  const taken = takenPlaces(gap)
  for (const [thing, { x, y }] of things) {
    const shift = shifts.find(([dx, dy]) => taken.isFree({ x: x + dx * gap, y: y + dy * gap })) ?? [0, 0]
    const place = { x: x + shift[0] * gap, y: y + shift[1] * gap }
    taken.add(place)
    places.set(thing, place)
  }
  return places
}

/** Places in cells as wide as the gap: asking whether one is free looks at nine of them. */
function takenPlaces(gap: number) {
  const cells = new Map<string, Point[]>()
  const cell = (value: number) => Math.floor(value / gap)
  return {
    add(place: Point): void {
      const key = `${cell(place.x)} ${cell(place.y)}`
      const others = cells.get(key)
      if (others) others.push(place)
      else cells.set(key, [place])
    },
    isFree({ x, y }: Point): boolean {
      for (const column of [-1, 0, 1])
        for (const row of [-1, 0, 1])
          for (const other of cells.get(`${cell(x) + column} ${cell(y) + row}`) ?? [])
            if (Math.hypot(other.x - x, other.y - y) < gap * (1 - 1e-10)) return false
      return true
    },
  }
}

/** The place itself, then rings of a honeycomb around it, each begun sideways, since labels need the height least. */
const shifts: readonly (readonly [number, number])[] = Array.from(
  { length: rings + 1 },
  (_, ring) => ring,
).flatMap(ring => (ring === 0 ? [[0, 0] as const] : honeycombRing(ring)))

function honeycombRing(ring: number): (readonly [number, number])[] {
  const corner = (at: number) =>
    [ring * Math.cos((at * Math.PI) / 3), ring * Math.sin((at * Math.PI) / 3)] as const
  const places = [0, 1, 2, 3, 4, 5].flatMap(side => {
    const [from, to] = [corner(side), corner(side + 1)]
    return Array.from({ length: ring }, (_, step) => {
      const share = step / ring
      return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share] as const
    })
  })
  return places.sort((a, b) => Math.abs(a[1]) - Math.abs(b[1]) || b[0] - a[0] || a[1] - b[1])
}
