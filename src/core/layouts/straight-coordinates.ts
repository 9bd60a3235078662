/** Where the papers of large layers stand: near what they cite and what cites them, with no room kept for long citations. */
import type { Watch } from './dot.ts'
import { arrange, type Spacing } from './layer-coordinates.ts'
import type { Layered } from './layered.ts'

/** Few, since each looks at all citations: more hardly change the picture. */
const sweeps = 12

/** How strongly a paper is drawn to its start, all its citations together being 1. */
const hold = 0.3

/**
 * For each paper its x. Each layer in turn, down and up, is sorted by where its papers would like to stand, between their
 * start and the mean of their neighbours, and takes the nearest places that keep the spacing.
 *
 * @param start x wished for to begin with
 */
export function straightCoordinates(
  { rows, above, below }: Layered,
  start: readonly number[],
  { paper: spacing }: Spacing,
  watch?: Watch,
): number[] {
  const xs = [...start]
  const wishes = new Float64Array(start.length)
  const wishOf = (paper: number) => {
    let sum = 0
    let count = 0
    for (const side of [above, below])
      for (const other of side[paper] ?? []) {
        sum += xs[other] ?? 0
        count += 1
      }
    const home = start[paper] ?? 0
    return count === 0 ? home : hold * home + (1 - hold) * (sum / count)
  }
  const gap = () => spacing
  const settle = (row: readonly number[], wish: (paper: number) => number) => {
    for (const paper of row) wishes[paper] = wish(paper)
    const sorted = row.toSorted((a, b) => (wishes[a] as number) - (wishes[b] as number) || a - b)
    arrange(sorted, gap, paper => ({ x: wishes[paper] as number, weight: 1 }), xs)
  }
  for (const row of rows) settle(row, paper => start[paper] ?? 0)
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    watch?.(sweep / sweeps)
    for (const row of sweep % 2 === 0 ? rows : rows.toReversed()) settle(row, wishOf)
  }
  return xs
}
