/** Makes sure of the least distances between dots by moving them down or up, and keeps their order from top to bottom. */
import { frame } from './dot.ts'
import type { LabelRoom } from './label-room.ts'

export interface Distances {
  readonly room: LabelRoom
  /** Least difference in height of dots whose labels would lie beside each other. */
  readonly beside: number
}

/** A difference that rounding can make is none. */
const tolerance = 0.25

/** Heights at which all distances are kept: down first, then, where that leaves the frame, up from the bottom. */
export function leastDistances(heights: Float64Array, xs: readonly number[], distances: Distances): number[] {
  const down = [...heights.keys()].sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0) || a - b)
  const result = [...heights]
  clear(result, down, xs, distances, 1)
  const lowest = result.reduce((most, height) => Math.max(most, height), Number.NEGATIVE_INFINITY)
  if (lowest <= frame.height) return result
  const bottom = result.map(height => Math.min(height, frame.height))
  clear(bottom, down.toReversed(), xs, distances, -1)
  return bottom
}

/** Places in the order of dots, each with how far down the farthest up to it stands. */
interface Pile {
  readonly places: number[]
  readonly farthest: number[]
}

function put({ places, farthest }: Pile, place: number, depth: number): void {
  places.push(place)
  farthest.push(Math.max(depth, farthest.at(-1) ?? Number.NEGATIVE_INFINITY))
}

/**
 * Each dot in turn goes over all before it, the latest first, and moves on past those it would come before or too near to.
 * Piles tell where no earlier one can stand in the way any more.
 */
function clear(
  heights: number[],
  order: readonly number[],
  xs: readonly number[],
  { room, beside }: Distances,
  direction: 1 | -1,
): void {
  const reach = Math.max(room.dot, room.width)
  const most = Math.max(room.dot, beside)
  const depths = new Float64Array(order.length)
  const all: Pile = { places: [], farthest: [] }
  const columns = new Map<number, Pile>()
  order.forEach((dot, place) => {
    const x = xs[dot] ?? 0
    let depth = direction * (heights[dot] ?? 0)
    const least = (other: number) => {
      const between = Math.abs((xs[order[other] ?? 0] ?? 0) - x)
      return between < room.dot ? room.dot : between < room.width ? beside : 0
    }
    const column = Math.floor(x / reach)
    const searches = [column - 1, column, column + 1]
      .flatMap(number => columns.get(number) ?? [])
      .map(pile => ({ pile, at: pile.places.length, most }))
    searches.push({ pile: all, at: place, most: 0 })
    for (let before = place; ; ) {
      let next = -1
      for (const search of searches) {
        const { places, farthest } = search.pile
        while (search.at > 0) {
          const other = places[search.at - 1] as number
          if ((farthest[search.at - 1] as number) + search.most - depth <= tolerance / 2) search.at = 0
          else if (other < before && depth - (depths[other] as number) < least(other) - tolerance) break
          else search.at -= 1
        }
        if (search.at > 0) next = Math.max(next, search.pile.places[search.at - 1] as number)
      }
      if (next < 0) break
      depth = (depths[next] as number) + least(next)
      before = next
    }
    depths[place] = depth
    heights[dot] = direction * depth
    const own = columns.get(column) ?? { places: [], farthest: [] }
    columns.set(column, own)
    put(own, place, depth)
    put(all, place, depth)
  })
}
