/** Which papers each paper reaches by one citation or more: the plain and slow way, to test the others against. */
import type { Adjacency } from '../src/core/listed-papers.ts'

export function reachable(cites: Adjacency): Set<number>[] {
  return cites.map((_, start) => {
    const seen = new Set<number>()
    const open = [...(cites[start] ?? [])]
    for (let paper = open.pop(); paper !== undefined; paper = open.pop()) {
      if (seen.has(paper)) continue
      seen.add(paper)
      open.push(...(cites[paper] ?? []))
    }
    return seen
  })
}
