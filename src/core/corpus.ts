/** A corpus: a citation graph too large to stand on a stage at once, as packed columns. Excerpts of it are ordinary graphs. */
import type { CitationEdge, GraphAttributes, PaperNode } from './citation-graph.ts'
import type { Links, TurnedLinks } from './links.ts'
import type { ReferenceKnowledge } from './paper.ts'

/** The layouts in which every paper of a corpus has a place. */
export type CorpusLayout = 'map' | 'timeline' | 'layers'

/** Papers are numbers here: their places in the order of their keys. */
export interface Corpus {
  readonly attributes: GraphAttributes
  /** How many papers. */
  readonly size: number
  /** x and y of each paper, one after the other, in the coordinates of the layout. */
  readonly places: Readonly<Record<CorpusLayout, Float32Array>>
  /** 1 for papers on the list. */
  readonly listed: Uint8Array
  /** When each appeared, in years with fractions; NaN where unknown. See `decimalDate` in `paper.ts`. */
  readonly dates: Float32Array
  readonly inListCitations: Uint32Array
  readonly inListReferences: Uint32Array
  /** Citations in the world; NaN where unknown. */
  readonly worldCitations: Float32Array
  readonly pageRanks: Float32Array
  /** What is known of each paper's reference list: a place among `referenceKnowledge`. */
  readonly referencesKnown: Uint8Array
  /** Places among the sections and communities of `attributes`; 65535 for none. */
  readonly sections: Uint16Array
  readonly communities: Uint16Array
  readonly cites: Links
  readonly citedBy: TurnedLinks
  /** Number of the paper with this key; undefined where there is none. */
  numberOf(key: string): number | undefined
  keyOf(paper: number): string
  titleOf(paper: number): string
  /** Empty where it has none. */
  nicknameOf(paper: number): string
  /** Empty where none is known. */
  firstAuthorOf(paper: number): string
  /** All that the graph file says of a paper, unpacked when it is asked for. */
  paper(paper: number): PaperNode
  /** What is known of the citation at this position in `cites.ends`. */
  citation(position: number): CitationEdge
}

/** Stands in `sections` and `communities` where a paper has none. */
export const noGroup = 65535

/** What stands in `referencesKnown`. */
export const referenceKnowledge = ['unknown', 'partial', 'complete'] as const satisfies ReferenceKnowledge[]
