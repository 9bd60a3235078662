/** A network to take away: papers of a graph and the citations among them, with how they are drawn, for every network format. */
import type { CitationGraph } from '../core/citation-graph.ts'
import { textOrder } from '../core/text-order.ts'
import {
  type CitationRow,
  type Column,
  evidenceColumns,
  type PaperRow,
  paperColumns,
} from './paper-columns.ts'

/** How a paper is drawn: y grows downwards, as on screen. */
export interface Mark {
  readonly x: number
  readonly y: number
  readonly radius: number
  /** `#rrggbb`. */
  readonly colour: string
  readonly label: string
}

export interface NetworkPaper extends PaperRow {
  readonly mark?: Mark
}

export interface Network {
  readonly title: string
  readonly description: string
  /** Day of the data, `2026-11-23`. */
  readonly date?: string
  /** Sorted by key. */
  readonly papers: readonly NetworkPaper[]
  readonly paperColumns: readonly Column<PaperRow>[]
  /** Sorted by citing, then cited paper. */
  readonly citations: readonly CitationRow[]
  readonly citationColumns: readonly Column<CitationRow>[]
}

/** The network of these papers of a graph; a citation is in it when both its papers are. */
export function network(
  graph: CitationGraph,
  papers: ReadonlySet<string>,
  marks: ReadonlyMap<string, Mark>,
): Network {
  const { title, provenance } = graph.getAttributes()
  const citations: CitationRow[] = []
  graph.forEachDirectedEdge((_, evidence, citing, cited) => {
    if (papers.has(citing) && papers.has(cited)) citations.push({ citing, cited, evidence })
  })
  return {
    title,
    description: [provenance.statement, provenance.attribution].filter(Boolean).join(' '),
    ...(provenance.date && { date: provenance.date }),
    papers: graph
      .filterNodes(key => papers.has(key))
      .sort(textOrder)
      .map(key => {
        const mark = marks.get(key)
        return { key, paper: graph.getNodeAttributes(key), ...(mark && { mark }) }
      }),
    paperColumns: paperColumns(graph),
    citations: citations.sort((a, b) => textOrder(a.citing, b.citing) || textOrder(a.cited, b.cited)),
    citationColumns: evidenceColumns,
  }
}
