/** Sentences that generated scenes are made of, as markdown. */
import type { CitationGraph, PaperFacts } from '../../core/citation-graph.ts'
import { paperLabel, titleAfterNickname } from '../../core/paper.ts'
import { markdownText } from '../../formats/markdown-text.ts'

/** `Transformer`, or `Sutskever 2014` where there is no nickname; plain text. */
export function calledName(paper: PaperFacts): string {
  return paper.nickname ?? paperLabel(paper)
}

/** `**Transformer**: Attention Is All You Need`. */
export function namedTitle(paper: PaperFacts): string {
  return `**${markdownText(calledName(paper))}**: ${markdownText(titleAfterNickname(paper))}`
}

/** A list of papers, each with its title, as many as fit on a slide. */
export function titleList(graph: CitationGraph, papers: readonly string[], most = 4): string {
  const lines = papers.slice(0, most).map(paper => `- ${namedTitle(graph.getNodeAttributes(paper))}`)
  const left = papers.length - lines.length
  return [...lines, ...(left > 0 ? [`- and ${left} more`] : [])].join('\n')
}

/** The papers that most of the list cites first; among equals in the order of the list. */
export function mostCitedFirst(graph: CitationGraph, papers: readonly string[]): string[] {
  const facts = (paper: string) => graph.getNodeAttributes(paper)
  return papers.toSorted(
    (a, b) =>
      facts(b).inListCitations - facts(a).inListCitations || (facts(a).order ?? 0) - (facts(b).order ?? 0),
  )
}

/** How often the list cites a paper: `Cited by 31 of the 46 others here.` */
export function citedHere(graph: CitationGraph, paper: string): string {
  const others = listedIn(graph).length - 1
  const { inListCitations } = graph.getNodeAttributes(paper)
  if (inListCitations === 0) return 'None of the others here cites it.'
  return `Cited by ${inListCitations} of the ${others} others here.`
}

/** Keys of the papers of the list, in its order. */
export function listedIn(graph: CitationGraph): string[] {
  const order = (paper: string) => graph.getNodeAttribute(paper, 'order') ?? Number.MAX_SAFE_INTEGER
  return graph.filterNodes((_, { listed }) => listed).sort((a, b) => order(a) - order(b))
}
