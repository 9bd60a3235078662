/** The classical main path of a citation network: the route along its most travelled citations, for bibliometricians. */
import type { CitationNetwork } from './citation-network.ts'
import { type Links, turnedLinks } from './links.ts'
import { placesIn, prerequisitesFirst } from './prerequisites-first.ts'

/** A network without circles as links with their search path counts. */
export interface PathCounts {
  readonly cites: Links
  /** Natural logarithm of how many ways from the newest to the oldest papers use a citation, by its position in `cites.ends`. */
  readonly logCounts: Float64Array
  /** Logarithm of how many ways there are in all. */
  readonly logTotal: number
}

export interface MainPath {
  /** Numbers of its papers, oldest first; each cites the one before it. */
  readonly papers: readonly number[]
  /** For each paper but the first the share of all ways that lead over its citation of the one before. */
  readonly shares: readonly number[]
}

/**
 * The key route among the listed papers: from the most travelled citation on, forwards and backwards along the most
 * travelled next one. Empty without citations. That it finds the papers that matter is nowhere shown: see
 * `docs/prerequisites.md`.
 *
 * @see Hummon and Doreian, "Connectivity in a citation network", Social Networks 11(1), 1989
 * @see Batagelj, "Efficient algorithms for citation network analysis", arXiv:cs/0309023 (search path count)
 * @see Liu and Lu, "An integrated approach for main path analysis", JASIST 63(3), 2012 (key route)
 */
export function mainPath(network: CitationNetwork): MainPath {
  const { cites, logCounts, logTotal } = searchPathCounts(listedForward(network), network.dates)
  const turned = turnedLinks(cites)
  let key = -1
  logCounts.forEach((count, at) => {
    if (key < 0 || count > (logCounts[key] as number)) key = at
  })
  if (key < 0) return { papers: [], shares: [] }
  const citing = turned.positions.indexOf(key)
  const papers = [cites.ends[key] as number, turned.ends[citing] as number]
  const logs = [logCounts[key] as number]
  for (let next = best(cites, papers[0]); next; next = best(cites, next.paper)) {
    papers.unshift(next.paper)
    logs.unshift(next.most)
  }
  for (let next = best(turned, papers.at(-1)); next; next = best(turned, next.paper)) {
    papers.push(next.paper)
    logs.push(next.most)
  }
  return { papers, shares: logs.map(log => Math.exp(log - logTotal)) }

  function best(links: Links & { positions?: Int32Array }, from = -1) {
    let found: { paper: number; most: number } | undefined
    for (let at = links.starts[from] as number; at < (links.starts[from + 1] as number); at += 1) {
      const count = logCounts[links.positions?.[at] ?? at] as number
      if (!found || count > found.most) found = { paper: links.ends[at] as number, most: count }
    }
    return found
  }
}

/** The citations among listed papers, without those that lead back in a circle. */
function listedForward({ cites, dates, listed }: CitationNetwork): Links {
  const places = placesIn(prerequisitesFirst(cites, dates))
  const starts = new Int32Array(cites.starts.length)
  const ends = new Int32Array(cites.ends.length)
  let kept = 0
  for (let paper = 0; paper < places.length; paper += 1) {
    for (let at = cites.starts[paper] as number; at < (cites.starts[paper + 1] as number); at += 1) {
      const cited = cites.ends[at] as number
      if (!listed[paper] || !listed[cited] || (places[cited] as number) > (places[paper] as number)) continue
      ends[kept] = cited
      kept += 1
    }
    starts[paper + 1] = kept
  }
  return { starts, ends: ends.slice(0, kept) }
}

/** Counts in logarithms, since a thousand papers can have more paths than a number can hold. */
export function searchPathCounts(cites: Links, dates: Float64Array): PathCounts {
  const order = prerequisitesFirst(cites, dates)
  const turned = turnedLinks(cites)
  const toOldest = logPaths(cites, order)
  const toNewest = logPaths(turned, order.toReversed())
  const logCounts = new Float64Array(cites.ends.length)
  for (let paper = 0; paper < order.length; paper += 1)
    for (let at = cites.starts[paper] as number; at < (cites.starts[paper + 1] as number); at += 1)
      logCounts[at] = (toNewest[paper] as number) + (toOldest[cites.ends[at] as number] as number)
  const isFirst = (paper: number) => turned.starts[paper] === turned.starts[paper + 1]
  const isLast = (paper: number) => cites.starts[paper] === cites.starts[paper + 1]
  const ways = [...toOldest].filter((_, paper) => isFirst(paper) && !isLast(paper))
  return { cites, logCounts, logTotal: logOfSum(ways) }
}

/** The logarithm of the sum of numbers that are given as logarithms. */
function logOfSum(logs: readonly number[]): number {
  const most = logs.reduce((max, log) => Math.max(max, log), Number.NEGATIVE_INFINITY)
  return logs.length === 0 ? most : most + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - most), 0))
}

/** Logarithm of the number of paths from each paper to one without links. */
function logPaths({ starts, ends }: Links, order: Int32Array): Float64Array {
  const paths = new Float64Array(order.length)
  for (const paper of order) {
    const start = starts[paper] as number
    const end = starts[paper + 1] as number
    if (start === end) continue
    let most = Number.NEGATIVE_INFINITY
    for (let at = start; at < end; at += 1) most = Math.max(most, paths[ends[at] as number] as number)
    let sum = 0
    for (let at = start; at < end; at += 1) sum += Math.exp((paths[ends[at] as number] as number) - most)
    paths[paper] = most + Math.log(sum)
  }
  return paths
}
