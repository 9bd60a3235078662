/** Orders of groups, along a line or around a ring, in which groups that cite each other lie close. */
import type { Dot, Dots } from './dot.ts'

/** How often papers of two groups cite each other, by the numbers of the groups. Every group is in it. */
type Ties = ReadonlyMap<number, ReadonlyMap<number, number>>

/** With more groups than this their own order is kept: no order would be seen to be better. */
const mostGroups = 24

/** The groups' numbers from top to bottom; of an order and its reverse, the one more like ascending. */
export function lineOrder(dots: Dots, groupOf: (dot: Dot) => number): number[] {
  const order = shortestOrder(tiesBetween(dots, groupOf), (a, b) => (a - b) ** 2)
  const middle = (order.length - 1) / 2
  const ascent = order.reduce((sum, group, at) => sum + group * (at - middle), 0)
  return ascent < 0 ? order.toReversed() : order
}

/** The groups' numbers around a ring, from the smallest towards the smaller of its two neighbours. */
export function ringOrder(dots: Dots, groupOf: (dot: Dot) => number): number[] {
  const order = shortestOrder(tiesBetween(dots, groupOf), (a, b, count) => {
    const distance = Math.abs(a - b)
    return Math.min(distance, count - distance) ** 2
  })
  const first = order.indexOf(
    order.reduce((least, group) => Math.min(least, group), Number.POSITIVE_INFINITY),
  )
  const [smallest, ...rest] = [...order.slice(first), ...order.slice(0, first)]
  if (smallest === undefined) return []
  return [smallest, ...((rest[0] ?? 0) <= (rest.at(-1) ?? 0) ? rest : rest.toReversed())]
}

function tiesBetween({ dots, cites }: Dots, groupOf: (dot: Dot) => number): Ties {
  const groups = dots.map(groupOf)
  const ties = new Map(groups.map(group => [group, new Map<number, number>()]))
  const tie = (a: number, b: number) => ties.get(a)?.set(b, (ties.get(a)?.get(b) ?? 0) + 1)
  cites.forEach((references, citing) => {
    const from = groups[citing] ?? 0
    for (const cited of references) {
      const to = groups[cited] ?? 0
      if (from === to) continue
      tie(from, to)
      tie(to, from)
    }
  })
  return ties
}

/** Starts in ascending order and moves one group at a time to where it shortens the ties most, until none does. */
function shortestOrder(
  ties: Ties,
  distance: (place: number, other: number, count: number) => number,
): number[] {
  const groups = [...ties.keys()].sort((a, b) => a - b)
  if (groups.length > mostGroups) return groups
  const lengthOf = (order: readonly number[]) => {
    const place = new Map(order.map((group, at) => [group, at]))
    let length = 0
    for (const [group, others] of ties)
      for (const [other, count] of others)
        length += count * distance(place.get(group) ?? 0, place.get(other) ?? 0, order.length)
    return length
  }
  let best = groups
  for (let shortest = lengthOf(best), before = Number.POSITIVE_INFINITY; shortest < before; ) {
    before = shortest
    for (const group of groups) {
      const others = best.filter(other => other !== group)
      for (let at = 0; at <= others.length; at += 1) {
        const candidate = others.toSpliced(at, 0, group)
        const length = lengthOf(candidate)
        if (length >= shortest) continue
        best = candidate
        shortest = length
      }
    }
  }
  return best
}
