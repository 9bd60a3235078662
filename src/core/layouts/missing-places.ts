/** Places for works off the list: beside the papers that cite them, without moving any of those. */
import type { Point } from '../citation-graph.ts'
import { textHash } from '../seeded-random.ts'
import { textOrder } from '../text-order.ts'
import { type Places, rounded } from './dot.ts'

export interface MissingWork {
  readonly key: string
  /** Keys of the listed papers that cite it or that it cites. */
  readonly neighbours: readonly string[]
  /** x that it must have, where the layout says so (the date on the timeline). */
  readonly x?: number
}

export function missingPlaces(works: readonly MissingWork[], listed: Places): Map<string, Point> {
  const places = new Map<string, Point>()
  for (const { key, neighbours, x } of [...works].sort((a, b) => textOrder(a.key, b.key))) {
    const around = neighbours.map(neighbour => listed.get(neighbour)).filter(place => place !== undefined)
    const count = Math.max(around.length, 1)
    const hash = textHash(key)
    places.set(
      key,
      rounded({
        x: x ?? around.reduce((sum, place) => sum + place.x, 0) / count + ((hash & 0xff) - 128) / 4,
        y: around.reduce((sum, place) => sum + place.y, 0) / count + (((hash >>> 8) & 0xff) - 128) / 4,
      }),
    )
  }
  return places
}
