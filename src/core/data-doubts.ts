/** Doubts about the data that only the graph as a whole can raise: circles of citations, and citations of later papers. */
import type { CitationGraph } from './citation-graph.ts'
import { citationsOf } from './citation-graph.ts'
import { decimalDate, type Paper, paperLabel } from './paper.ts'

export interface DataDoubt {
  readonly kind: 'mutual' | 'later'
  /** One sentence for a person. */
  readonly message: string
  /** Keys of the citing and the cited paper. */
  readonly papers: readonly [citing: string, cited: string]
}

/** Versions of papers move by months: only a cited paper that appeared so much later, in years, is doubtful. */
const tolerance = 0.25

/**
 * Doubts about citations among listed papers, in the graph's order. Neither kind is an error: papers are revised after
 * they first appear, and a later version can cite what came in between.
 */
export function dataDoubts(graph: CitationGraph): DataDoubt[] {
  const isListed = (id: string) => graph.getNodeAttribute(id, 'listed')
  return citationsOf(graph).flatMap(({ citing, cited }): DataDoubt[] => {
    if (!isListed(citing) || !isListed(cited)) return []
    const [from, to] = [graph.getNodeAttributes(citing), graph.getNodeAttributes(cited)]
    if (graph.hasDirectedEdge(cited, citing)) {
      if (citing > cited) return []
      const message = `${named(from)} and ${named(to)} cite each other: read them together`
      return [{ kind: 'mutual', message, papers: [citing, cited] }]
    }
    const later =
      (decimalDate(to) ?? Number.NEGATIVE_INFINITY) - (decimalDate(from) ?? Number.NEGATIVE_INFINITY)
    if (!(later > tolerance) || !Number.isFinite(later)) return []
    const months = Math.round(later * 12)
    const message = `${named(from)} cites ${named(to)}, which first appeared ${months} months later: probably a later version does`
    return [{ kind: 'later', message, papers: [citing, cited] }]
  })
}

function named(paper: Paper): string {
  return paper.nickname ?? paperLabel(paper)
}
