/** The fewest citations that say the same about who rests on whom: for drawing and explaining only, never for scoring. */
import type { Adjacency } from './listed-papers.ts'

/** Above so many papers the bits of the reduction would fill the memory: there, nothing counts as implied. */
export const mostReduced = 20_000

/**
 * Leaves out each citation that a chain of other citations implies. What is left reaches exactly what `cites` reached,
 * and nothing in it can be spared.
 *
 * One bit for each pair of papers: 100 kB for 1,000 papers, 50 MB for 20,000.
 *
 * @param cites an acyclic graph
 * @param order its papers, each after all those it cites
 * @see Aho, Garey and Ullman, "The transitive reduction of a directed graph", SIAM Journal on Computing 1(2), 1972
 */
export function transitiveReduction(cites: Adjacency, order: readonly number[]): number[][] {
  const words = Math.ceil(cites.length / 32)
  const reached = cites.map(() => new Uint32Array(0))
  const reduced: number[][] = cites.map(() => [])
  const place = new Int32Array(cites.length)
  order.forEach((paper, at) => {
    place[paper] = at
  })
  for (const citing of order) {
    const reach = new Uint32Array(words)
    const latestFirst = [...(cites[citing] ?? [])].sort((a, b) => (place[b] ?? 0) - (place[a] ?? 0))
    for (const cited of latestFirst) {
      const word = cited >>> 5
      const bit = 1 << (cited & 31)
      if ((reach[word] ?? 0) & bit) continue
      reduced[citing]?.push(cited)
      reach[word] = (reach[word] ?? 0) | bit
      reached[cited]?.forEach((bits, at) => {
        reach[at] = (reach[at] ?? 0) | bits
      })
    }
    reached[citing] = reach
    reduced[citing]?.sort((a, b) => a - b)
  }
  return reduced
}
