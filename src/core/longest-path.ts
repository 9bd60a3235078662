/** How deep each paper lies: the length of the longest chain of citations from it down to one that cites nothing. */
import type { Adjacency } from './listed-papers.ts'

/**
 * 0 for papers that cite nothing, else one more than the deepest work they cite.
 *
 * @param cites an acyclic graph
 * @param order its papers, each after all those it cites
 */
export function longestPaths(cites: Adjacency, order: readonly number[]): number[] {
  const depths = cites.map(() => 0)
  for (const paper of order)
    for (const cited of cites[paper] ?? [])
      depths[paper] = Math.max(depths[paper] ?? 0, (depths[cited] ?? 0) + 1)
  return depths
}
