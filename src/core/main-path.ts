/** The classical main path of a citation network: the route along its most travelled citations, for bibliometricians. */
import type { CitationNetwork } from './citation-network.ts'
import { type Links, turnedLinks } from './links.ts'
import { placesIn, prerequisitesFirst } from './prerequisites-first.ts'

/** A network without circles as links with their search path counts. */
export interface PathCounts {
  readonly cites: Links
  /** Natural logarithm of how many ways from the newest to the oldest papers use a citation, by its position in `cites.ends`. */
  readonly logCounts: Float64Array
}

/**
 * The key route: from the most travelled citation on, forwards and backwards along the most travelled next one. Oldest
 * paper first; empty without citations. That it finds the papers that matter is nowhere shown: see
 * `docs/prerequisites.md`.
 *
 * @see Hummon and Doreian, "Connectivity in a citation network", Social Networks 11(1), 1989
 * @see Batagelj, "Efficient algorithms for citation network analysis", arXiv:cs/0309023 (search path count)
 * @see Liu and Lu, "An integrated approach for main path analysis", JASIST 63(3), 2012 (key route)
 */
export function mainPath(network: CitationNetwork): number[] {
  const { cites, logCounts } = searchPathCounts(listedForward(network), network.dates)
  const turned = turnedLinks(cites)
  let key = -1
  logCounts.forEach((count, at) => {
    if (key < 0 || count > (logCounts[key] as number)) key = at
  })
  if (key < 0) return []
  const citing = turned.positions.indexOf(key)
  const route = [turned.ends[citing] as number, cites.ends[key] as number]
  for (let next = best(cites, route.at(-1) as number); next >= 0; next = best(cites, next)) route.push(next)
  for (let next = best(turned, route[0] as number); next >= 0; next = best(turned, next)) route.unshift(next)
  return route.reverse()

  function best(links: Links & { positions?: Int32Array }, from: number): number {
    let found = -1
    let most = Number.NEGATIVE_INFINITY
    for (let at = links.starts[from] as number; at < (links.starts[from + 1] as number); at += 1) {
      const count = logCounts[links.positions?.[at] ?? at] as number
      if (count > most) {
        most = count
        found = links.ends[at] as number
      }
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
  return { cites, logCounts }
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
