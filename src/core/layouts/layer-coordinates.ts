/** Where the nodes of ordered layers stand, so that citations run straight. */
import { frame } from './dot.ts'
import { isotonic } from './isotonic.ts'
import type { Layered } from './layered.ts'

const sweeps = 60

/** How strongly a paper is drawn to its start, a citation being 1; way-points have no start of their own. */
const hold = 1

export interface Spacing {
  /** Between two papers, beside each other in a layer. */
  readonly paper: number
  /** Between a paper and a citation that passes by, and twice the distance between two of those. */
  readonly wayPoint: number
}

/** Distances that let the fullest layer fit the frame, and let labels fit between papers where they can. */
export function spacingFor({ papers, rows }: Layered): Spacing {
  const fullness = rows.map(row => row.reduce((sum, node) => sum + (node < papers ? 1 : 0.4), 0))
  const fullest = fullness.reduce((most, own) => Math.max(most, own), 1)
  const unit = Math.min(120, frame.width / fullest)
  return { paper: Math.max(unit, 13), wayPoint: unit / 2 }
}

/**
 * For each node its x. Each layer in turn, down and up, takes the places nearest to the means of its neighbours that
 * keep its order and spacing; way-points pull each other harder, so that long citations have no kinks.
 *
 * @param start x wished for to begin with
 */
export function layerCoordinates(
  { papers, rows, above, below }: Layered,
  start: readonly number[],
  spacing: Spacing,
): number[] {
  const isPaper = (node: number) => node < papers
  const gap = (a: number, b: number) =>
    isPaper(a) && isPaper(b)
      ? spacing.paper
      : isPaper(a) || isPaper(b)
        ? spacing.wayPoint
        : spacing.wayPoint / 2
  const pull = (a: number, b: number) => (isPaper(a) ? 1 : 2) * (isPaper(b) ? 1 : 2)
  const xs = [...start]
  const wishOf = (node: number): Wish => {
    let weight = isPaper(node) ? hold : 0
    let sum = weight * (start[node] ?? 0)
    for (const side of [above, below])
      for (const other of side[node] ?? []) {
        sum += pull(node, other) * (xs[other] ?? 0)
        weight += pull(node, other)
      }
    return { x: sum / weight, weight }
  }
  for (const row of rows) arrange(row, gap, node => ({ x: start[node] ?? 0, weight: 1 }), xs)
  for (let sweep = 0; sweep < sweeps; sweep += 1)
    for (const row of sweep % 2 === 0 ? rows : rows.toReversed()) arrange(row, gap, wishOf, xs)
  return xs
}

/** Where a node would like to stand, and how much. */
export interface Wish {
  readonly x: number
  readonly weight: number
}

/** Gives the nodes of one layer the places nearest to their wishes that keep their order and the gaps between them. */
export function arrange(
  row: readonly number[],
  gap: (left: number, right: number) => number,
  wishOf: (node: number) => Wish,
  xs: number[],
): void {
  let offset = 0
  const offsets = row.map((node, at) => {
    const left = row[at - 1]
    offset += left === undefined ? 0 : gap(left, node)
    return offset
  })
  const wishes = row.map(wishOf)
  const fitted = isotonic(
    wishes.map(({ x }, at) => x - (offsets[at] ?? 0)),
    wishes.map(({ weight }) => weight),
  )
  row.forEach((node, at) => {
    xs[node] = (fitted[at] ?? 0) + (offsets[at] ?? 0)
  })
}
