/** The roles of citations among listed papers: which are implied by a chain of others, and which leads each paper furthest down. */
import { acyclicOrder } from './acyclic-order.ts'
import type { CitationMetrics, GraphFacts } from './citation-graph.ts'
import { listedPapers } from './listed-papers.ts'
import { longestPaths } from './longest-path.ts'
import { decimalDate } from './paper.ts'
import { mostReduced, transitiveReduction } from './transitive-reduction.ts'

/**
 * The role of a citation, by keys of the citing and the cited paper. For drawing and explaining only: a citation that
 * others imply matters more, not less. Citations that turn back in a circle have no role.
 *
 * Of the citations that nothing implies, the one to the deepest work is `deepest`: kept alone they make a tree-like
 * backbone, which stays readable when all citations of hundreds of papers would not.
 */
export function citationRoles(
  facts: Pick<GraphFacts, 'papers' | 'citations'>,
): (citing: string, cited: string) => CitationMetrics {
  const { keys, papers, cites, citedBy } = listedPapers(facts)
  const dates = papers.map(paper => decimalDate(paper) ?? Number.POSITIVE_INFINITY)
  const byDate = (a: number, b: number) => {
    const [dateA, dateB] = [dates[a] ?? 0, dates[b] ?? 0]
    return dateA === dateB ? a - b : dateA - dateB
  }
  const { order, cites: acyclic } = acyclicOrder(cites, byDate)
  const kept = keys.length > mostReduced ? acyclic : transitiveReduction(acyclic, order)
  const depths = longestPaths(kept, order)
  const roles = new Map<string, Map<string, CitationMetrics>>()
  acyclic.forEach((cited, citing) => {
    const needed = new Set(kept[citing])
    const deepest = (kept[citing] ?? []).toSorted(
      (a, b) =>
        (depths[b] ?? 0) - (depths[a] ?? 0) || (citedBy[b]?.length ?? 0) - (citedBy[a]?.length ?? 0) || a - b,
    )[0]
    const ofCited = cited.map((paper): [string, CitationMetrics] => [
      keys[paper] ?? '',
      { ...(!needed.has(paper) && { implied: true }), ...(paper === deepest && { deepest: true }) },
    ])
    roles.set(keys[citing] ?? '', new Map(ofCited))
  })
  return (citing, cited) => roles.get(citing)?.get(cited) ?? {}
}
