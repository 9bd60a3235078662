/** The best few of many by their ranks, without sorting them all. */

export interface BestRanked {
  /** Takes an item into account if it passes; it is not asked whether it does where its rank is too high anyway. */
  offer(item: number, passes?: (item: number) => boolean): void
  /** The best of those that were offered, the lowest rank first, among equals the lowest number. */
  best(): number[]
}

/** @param ranks rank of each item by its number; no item may be offered twice */
export function bestRanked(ranks: Uint32Array, count: number): BestRanked {
  const kept: number[] = []
  let worst = Number.POSITIVE_INFINITY
  const cut = () => {
    kept.sort((a, b) => (ranks[a] as number) - (ranks[b] as number) || a - b)
    kept.length = Math.min(kept.length, count)
    if (count > 0 && kept.length === count) worst = ranks[kept[count - 1] as number] as number
  }
  return {
    offer: (item, passes) => {
      if ((ranks[item] as number) > worst || (passes && !passes(item))) return
      kept.push(item)
      if (kept.length > 2 * count + 100) cut()
    },
    best: () => {
      cut()
      return kept
    },
  }
}
