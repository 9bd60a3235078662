/** Which layer each paper stands in: below all it rests on, no layer too wide, no citation longer than it must be. */
import type { AcyclicOrder } from '../acyclic-order.ts'
import { type Adjacency, reversed } from '../listed-papers.ts'
import { longestPaths } from '../longest-path.ts'
import { DatedLayers } from './dated-layers.ts'

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
  const layers = new DatedLayers(width, dates)
  boundedRanks(cites, citedBy, connected, layers)
  settle(cites, citedBy, connected, dates, layers)
  const alone = order.filter(paper => layers.rankOf(paper) === undefined)
  placeByDate(alone, dates, layers)
  return cites.map((_, paper) => layers.rankOf(paper) ?? 0)
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
  layers: DatedLayers,
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
    let rank = 0
    for (const cited of cites[paper] ?? []) rank = Math.max(rank, (layers.rankOf(cited) ?? -1) + 1)
    layers.move(paper, layers.firstWithRoom(rank))
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
  layers: DatedLayers,
): void {
  for (const paper of connected.toReversed()) {
    const citing = citedBy[paper] ?? []
    const needed = cites[paper] ?? []
    const start = layers.rankOf(paper) ?? 0
    if (citing.length < needed.length) continue
    let lowest = Number.POSITIVE_INFINITY
    for (const other of citing) lowest = Math.min(lowest, (layers.rankOf(other) ?? start) - 1)
    if (lowest <= start) continue
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
  layers: DatedLayers,
): number | undefined {
  const date = dates[paper]
  if (date === undefined) return undefined
  let [best, least] = [ranks[0], Number.POSITIVE_INFINITY]
  for (const rank of ranks) {
    const away = Math.abs((layers.meanDate(rank, paper) ?? Number.POSITIVE_INFINITY) - date)
    if (away < least) [best, least] = [rank, away]
  }
  return best
}

/** A paper that no citation ties to a layer stands among those of its time, or below all where there is no room. */
function placeByDate(
  alone: readonly number[],
  dates: readonly (number | undefined)[],
  layers: DatedLayers,
): void {
  const dated = Array.from({ length: layers.count }, (_, rank) => layers.meanDate(rank) !== undefined)
  for (const paper of alone) {
    const free = dated.flatMap((isDated, rank) => (isDated && layers.hasRoom(rank) ? rank : []))
    const last =
      layers.count > dated.length && layers.hasRoom(layers.count - 1) ? layers.count - 1 : layers.count
    layers.move(paper, nearestInTime(free, paper, dates, layers) ?? last)
  }
}
