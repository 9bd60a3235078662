/** An order of the sections, top to bottom, in which citations between sections are short. */
import type { Dots } from './dot.ts'

/**
 * The sections' numbers in an order with little total distance between citing and cited sections: each section moves
 * to where it is best until none wants to. Of an order and its reverse, the one more like the list's.
 */
export function sectionOrder({ dots, cites }: Dots): number[] {
  const ties = new Map<number, Map<number, number>>(dots.map(dot => [dot.section, new Map()]))
  const tie = (a: number, b: number) => ties.get(a)?.set(b, (ties.get(a)?.get(b) ?? 0) + 1)
  cites.forEach((references, citing) => {
    for (const cited of references) {
      const a = dots[citing]?.section ?? 0
      const b = dots[cited]?.section ?? 0
      if (a === b) continue
      tie(a, b)
      tie(b, a)
    }
  })
  const sections = [...ties.keys()].sort((a, b) => a - b)
  let best = sections
  let length = totalLength(best, ties)
  for (let better = true; better; ) {
    better = false
    for (const section of sections) {
      const others = best.filter(other => other !== section)
      for (let at = 0; at <= others.length; at += 1) {
        const candidate = others.toSpliced(at, 0, section)
        const shorter = totalLength(candidate, ties)
        if (shorter >= length) continue
        best = candidate
        length = shorter
        better = true
      }
    }
  }
  return agreement(best) < 0 ? best.toReversed() : best
}

function totalLength(
  order: readonly number[],
  ties: ReadonlyMap<number, ReadonlyMap<number, number>>,
): number {
  const place = new Map(order.map((section, at) => [section, at]))
  let total = 0
  for (const [section, others] of ties)
    for (const [other, count] of others)
      total += count * Math.abs((place.get(section) ?? 0) - (place.get(other) ?? 0))
  return total
}

/** Positive when sections tend to stand in ascending order. */
function agreement(order: readonly number[]): number {
  const middle = (order.length - 1) / 2
  return order.reduce((sum, section, at) => sum + section * (at - middle), 0)
}
