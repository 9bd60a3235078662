/** The citation graph: papers, and who cites whom. The one place that knows about `source` and `target`. */
import { DirectedGraph } from 'graphology'
import type { Paper } from './paper.ts'
import type { Problem } from './problem.ts'
import type { Section } from './reading-list.ts'

/** How a line of the list was recognised as this paper. `unresolved`: known from the line alone. */
export type Recognition = 'id' | 'title' | 'correction' | 'bibliography' | 'unresolved'

/** A paper's place in the reading list. All but `listed` are absent for works off the list. */
export interface Listing {
  readonly listed: boolean
  /** Place in the list, counted from 1. */
  readonly order?: number
  readonly section?: string
  readonly note?: string
  readonly file?: string
  readonly line?: number
  readonly recognised?: Recognition
}

/** What the build found out about a work off the list. Absent for listed papers, and in graphs of older builds. */
export interface MissingFacts {
  /** How much the list leans on it: its share of the most, 0 … 1; see `missing-papers.ts`. */
  readonly leaning?: number
  /** Keys of the works in the graph that it cites, where that is known: the graph's own citations are those by listed papers. */
  readonly cites?: readonly string[]
}

export type PaperFacts = Paper & Listing & MissingFacts

/** Where a citation is known from. */
export type CitationSource = 'semantic-scholar' | 'bibliography'

/** What is known about one citation. */
export interface CitationEvidence {
  /** How often the citing paper's text mentions the cited one. */
  readonly mentions?: number
  /** Semantic Scholar's judgement that the citing paper rests on the cited one. */
  readonly influential?: boolean
  /** `methodology`, `background`, `result`. */
  readonly intents?: readonly string[]
  /** The citing sentences. Only in graphs that users build for themselves. */
  readonly contexts?: readonly string[]
  readonly sources: readonly CitationSource[]
}

/** Computed from the graph as a whole. */
export interface CitationMetrics {
  /** A chain of other citations leads from the citing to the cited paper too. */
  readonly implied?: boolean
  /** Of what the citing paper cites, nothing lies deeper: the citation belongs to the backbone. */
  readonly deepest?: boolean
}

export type CitationEdge = CitationEvidence & CitationMetrics

export interface Citation extends CitationEvidence {
  /** Key of the paper whose reference list it stands in. */
  readonly citing: string
  readonly cited: string
}

/** Where the data came from, for the reader to judge it by. */
export interface Provenance {
  readonly sources: readonly CitationSource[]
  /** Day of the newest answer or transcription used, `2026-11-23`. */
  readonly date?: string
  /** One sentence that says what the citations rest on. */
  readonly statement: string
  /** The line that the data's licences ask for. */
  readonly attribution: string
}

/** What is new since the graph that was built before; see `graph-changes.ts`. */
export interface GraphChanges {
  /** Day of the data of the graph before, where it is known. */
  readonly since?: string
  /** Keys of the papers that are new in the list, or new as missing papers. */
  readonly papers: readonly string[]
  /** Titles of the papers that left the list, or are no longer among the missing papers. */
  readonly gone: readonly string[]
  /** New citations between papers that were there before. */
  readonly citations: readonly { readonly citing: string; readonly cited: string }[]
  /** How many citations between papers that are still there are gone. */
  readonly goneCitations: number
  /** How many papers have another number of citations in the world. */
  readonly counts: number
}

/** What the ranking of works off the list rests on. */
export interface RankingBasis {
  /** How many of those closest to the list were to lend their references to the second stage. */
  readonly candidates: number
  /** Of how many of them references are known. */
  readonly referenced: number
}

/** Everything fetched and read, before anything is computed from it. */
export interface GraphFacts {
  readonly title: string
  /** Reading lists that it was made from, as the user named them. */
  readonly files: readonly string[]
  /** Lines of the list that are papers, duplicates counted. */
  readonly entries: number
  readonly sections: readonly Section[]
  readonly papers: ReadonlyMap<string, PaperFacts>
  readonly citations: readonly Citation[]
  readonly provenance: Provenance
  readonly problems: readonly Problem[]
  /** Absent where nothing is missing, and in graphs of older builds. */
  readonly ranking?: RankingBasis
  /** Absent for the first graph of a list. */
  readonly changes?: GraphChanges
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** Computed from the graph as a whole; see `metrics.ts`, `communities.ts` and `layouts/`. */
export interface PaperMetrics {
  /** How many listed papers cite it. */
  readonly inListCitations: number
  /** How many listed papers it cites. */
  readonly inListReferences: number
  /** PageRank among the listed papers, summing to 1. 0 for works off the list. */
  readonly pageRank: number
  /** Index into the graph's communities. Absent for works off the list. */
  readonly community?: number
  /** Place on the map. */
  readonly x: number
  readonly y: number
  readonly timeline: Point
  readonly layers: Point
}

export interface Community {
  /** Its own words, from the titles of its papers: `speculative inference`. */
  readonly name: string
  readonly size: number
}

/** One year of the timeline's axis. */
export interface YearTick {
  readonly year: number
  /** x at which the year begins, in the coordinates of the timeline layout. */
  readonly x: number
}

export interface GraphAttributes extends Omit<GraphFacts, 'papers' | 'citations'> {
  readonly communities: readonly Community[]
  /** Beginnings of the years that the timeline spans, one more than there are years. */
  readonly years: readonly YearTick[]
}

export type PaperNode = PaperFacts & PaperMetrics

export type CitationGraph = DirectedGraph<PaperNode, CitationEdge, GraphAttributes>

/** An empty graph of nodes and citations of any kind; self-citations and repeated citations are refused. */
export function emptyGraph<Node extends object, Graph extends object>(): DirectedGraph<
  Node,
  CitationEdge,
  Graph
> {
  return new DirectedGraph<Node, CitationEdge, Graph>({ allowSelfLoops: false })
}

type AnyGraph = Pick<DirectedGraph, 'outNeighbors' | 'inNeighbors' | 'edge' | 'mapDirectedEdges'>

/** Keys of the works that this paper cites. */
export function worksCitedIn(graph: AnyGraph, paper: string): string[] {
  return graph.outNeighbors(paper)
}

/** Keys of the papers that cite this one. */
export function papersCiting(graph: AnyGraph, paper: string): string[] {
  return graph.inNeighbors(paper)
}

/** The evidence for a citation, or undefined when there is none. */
export function citationBetween(
  graph: CitationGraph,
  citing: string,
  cited: string,
): CitationEvidence | undefined {
  const edge = graph.edge(citing, cited)
  return edge === undefined ? undefined : graph.getEdgeAttributes(edge)
}

/** The citation that the graph keeps under this key. */
export function citationOfKey(graph: CitationGraph, key: string): Citation | undefined {
  if (!graph.hasEdge(key)) return undefined
  const [citing, cited] = graph.extremities(key)
  return { ...graph.getEdgeAttributes(key), citing, cited }
}

/** Every citation as citing, cited and evidence, in the graph's order. */
export function citationsOf(graph: CitationGraph): Citation[] {
  return graph.mapDirectedEdges((_, evidence, citing, cited) => ({ ...evidence, citing, cited }))
}

const newPapers = new WeakMap<GraphChanges, ReadonlySet<string>>()

/** Whether a paper came with the latest build of its list. */
export function isNew(graph: CitationGraph, paper: string): boolean {
  const changes = graph.getAttribute('changes')
  if (!changes) return false
  const papers = newPapers.get(changes) ?? new Set(changes.papers)
  newPapers.set(changes, papers)
  return papers.has(paper)
}
