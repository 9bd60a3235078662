/** Which citations among the listed papers are implied: a chain of other citations leads the same way. */
import { acyclicOrder } from './acyclic-order.ts'
import type { GraphFacts } from './citation-graph.ts'
import { listedPapers } from './listed-papers.ts'
import { decimalDate } from './paper.ts'
import { transitiveReduction } from './transitive-reduction.ts'

/** Above so many papers the bits of the reduction would fill the memory: there, no citation counts as implied. */
const mostPapers = 20_000

/**
 * Keys of the cited papers whose citation is implied, by key of the citing one. For drawing and explaining only: a
 * citation that others imply matters more, not less. Citations that turn back in a circle
 * are never implied.
 */
export function impliedCitations(
  facts: Pick<GraphFacts, 'papers' | 'citations'>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const { keys, papers, cites } = listedPapers(facts)
  if (keys.length > mostPapers) return new Map()
  const dates = papers.map(paper => decimalDate(paper) ?? Number.POSITIVE_INFINITY)
  const byDate = (a: number, b: number) => {
    const [dateA, dateB] = [dates[a] ?? 0, dates[b] ?? 0]
    return dateA === dateB ? a - b : dateA - dateB
  }
  const { order, cites: acyclic } = acyclicOrder(cites, byDate)
  const kept = transitiveReduction(acyclic, order)
  return new Map(
    acyclic.map((cited, citing) => {
      const needed = new Set(kept[citing])
      return [
        keys[citing] ?? '',
        new Set(cited.filter(paper => !needed.has(paper)).map(paper => keys[paper] ?? '')),
      ]
    }),
  )
}
