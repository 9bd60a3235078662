/** Which layer each paper stands in: below all it rests on, no layer too wide, no citation longer than it must be. */
import type { AcyclicOrder } from '../acyclic-order.ts'
import { type Adjacency, reversed } from '../listed-papers.ts'
import { longestPaths } from '../longest-path.ts'

/** A layer holds this many papers, or 1.6 √n in a list of n. */
const leastWidth = 8

/** Numbers of layers, 0 on top; `cites` is acyclic, `dates` may lack some. */
export function layerRanks(
  cites: Adjacency,
  order: AcyclicOrder['order'],
  dates: readonly (number | undefined)[],
): number[] {
  const citedBy = reversed(cites)
  const connected = order.filter(paper => (cites[paper]?.length ?? 0) + (citedBy[paper]?.length ?? 0) > 0)
  const width = Math.max(leastWidth, Math.ceil(1.6 * Math.sqrt(cites.length)))
  const layers = new Layers(width)
  boundedRanks(cites, citedBy, connected, layers)
  settle(cites, citedBy, connected, dates, layers)
  const alone = order.filter(paper => layers.rankOf(paper) === undefined)
  placeByDate(alone, dates, layers)
  return cites.map((_, paper) => layers.rankOf(paper) ?? 0)
}

/** Who stands in which layer, and how many there are. */
class Layers {
  readonly #ranks = new Map<number, number>()
  readonly #sizes: number[] = []
  readonly #width: number

  constructor(width: number) {
    this.#width = width
  }

  get count(): number {
    return this.#sizes.length
  }

  rankOf(paper: number): number | undefined {
    return this.#ranks.get(paper)
  }

  hasRoom(rank: number): boolean {
    return (this.#sizes[rank] ?? 0) < this.#width
  }

  /** The mean date of each layer's papers but for one; undefined where none is known. */
  meanDates(dates: readonly (number | undefined)[], except?: number): (number | undefined)[] {
    const known: number[][] = this.#sizes.map(() => [])
    for (const [paper, rank] of this.#ranks) {
      const date = dates[paper]
      if (date !== undefined && paper !== except) known[rank]?.push(date)
    }
    return known.map(row =>
      row.length > 0 ? row.reduce((sum, date) => sum + date, 0) / row.length : undefined,
    )
  }

  move(paper: number, rank: number): void {
    const before = this.#ranks.get(paper)
    if (before !== undefined) this.#sizes[before] = (this.#sizes[before] ?? 0) - 1
    this.#ranks.set(paper, rank)
    while (this.#sizes.length <= rank) this.#sizes.push(0)
    this.#sizes[rank] = (this.#sizes[rank] ?? 0) + 1
  }
}

/**
 * Each paper in the first layer with room below all it cites; those with the longest chain resting on them choose
 * first, because they have the least choice.
 *
 * @see Coffman and Graham, "Optimal scheduling for two-processor systems", 1972
 */
function boundedRanks(
  cites: Adjacency,
  citedBy: Adjacency,
  connected: readonly number[],
  layers: Layers,
): void {
  const above = longestPaths(cites, connected)
  const below = longestPaths(citedBy, connected.toReversed())
  const place = new Map(connected.map((paper, at) => [paper, at]))
  const byNeed = [...connected].sort(
    (a, b) =>
      (above[a] ?? 0) - (above[b] ?? 0) ||
      (below[b] ?? 0) - (below[a] ?? 0) ||
      (place.get(a) ?? 0) - (place.get(b) ?? 0),
  )
  for (const paper of byNeed) {
    let rank = Math.max(0, ...(cites[paper] ?? []).map(cited => (layers.rankOf(cited) ?? -1) + 1))
    while (!layers.hasRoom(rank)) rank += 1
    layers.move(paper, rank)
  }
}

/**
 * Moves papers within the layers that their citations leave open: down, where more papers rest on it than it rests on,
 * for that makes citations shorter; where that is all the same, to the papers of its time.
 */
function settle(
  cites: Adjacency,
  citedBy: Adjacency,
  connected: readonly number[],
  dates: readonly (number | undefined)[],
  layers: Layers,
): void {
  for (const paper of connected.toReversed()) {
    const citing = citedBy[paper] ?? []
    const needed = cites[paper] ?? []
    const start = layers.rankOf(paper) ?? 0
    const lowest = Math.min(...citing.map(other => layers.rankOf(other) ?? start)) - 1
    if (citing.length < needed.length || lowest <= start) continue
    const open = Array.from({ length: lowest - start }, (_, step) => start + 1 + step)
    const free = open.filter(rank => layers.hasRoom(rank))
    const best =
      citing.length > needed.length ? free.at(-1) : nearestInTime([start, ...free], paper, dates, layers)
    if (best !== undefined && best !== start) layers.move(paper, best)
  }
}

function nearestInTime(
  ranks: readonly number[],
  paper: number,
  dates: readonly (number | undefined)[],
  layers: Layers,
): number | undefined {
  const date = dates[paper]
  if (date === undefined) return undefined
  const means = layers.meanDates(dates, paper)
  const away = (rank: number) => Math.abs((means[rank] ?? Number.POSITIVE_INFINITY) - date)
  return [...ranks].sort((a, b) => away(a) - away(b) || a - b)[0]
}

/** A paper that no citation ties to a layer stands among those of its time, or below all where there is no room. */
function placeByDate(alone: readonly number[], dates: readonly (number | undefined)[], layers: Layers): void {
  const means = layers.meanDates(dates)
  for (const paper of alone) {
    const free = means.flatMap((mean, rank) => (mean !== undefined && layers.hasRoom(rank) ? rank : []))
    const last =
      layers.count > means.length && layers.hasRoom(layers.count - 1) ? layers.count - 1 : layers.count
    layers.move(paper, nearestInTime(free, paper, dates, layers) ?? last)
  }
}
