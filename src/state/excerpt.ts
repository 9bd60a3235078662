/** The excerpt: which papers of a large network stand on the stage as such, while all others are dots behind it. */
import type { CitationGraph, Point } from '../core/citation-graph.ts'
import type { Corpus } from '../core/corpus.ts'
import type { Frame, Insets, Size } from './frame.ts'
import type { Group } from './groups.ts'
import type { Theme } from './theme.ts'
import type { Colouring, ViewState } from './view-state.ts'

type Placed = Pick<ViewState, 'layout' | 'axes' | 'missing'>

/** What an explorer asks of an excerpt that grows as the reader goes. */
export interface Excerpt {
  readonly corpus: Corpus
  /** The frame in which all papers have room. */
  frame(view: Placed, stage: Size, insets: Insets): Frame
  /** The groups of all papers. */
  legend(colouring: Colouring, theme: Theme): Group[]
  /** Puts papers into the graph, so that one can ask it about them. */
  bring(keys: Iterable<string>): void
  /** Puts everything that a view names into the graph. */
  bringNamed(view: ViewState): void
  /** Keys of those that stand on the stage in a view; they are in the graph. */
  standers(view: ViewState, frame: Frame): ReadonlySet<string>
  /** How many papers are listed, and how many of them a view shows to somebody who has read these. */
  remaining(view: ViewState, read: ReadonlySet<string>): { readonly listed: number; readonly left: number }
  /** The paper whose dot is nearest to a place on the stage, at most so many stage pixels away. */
  dotAt(view: ViewState, frame: Frame, place: Point, reach: number): string | undefined
}

const excerpts = new WeakMap<CitationGraph, Excerpt>()

/** The excerpt that a graph is; undefined for a graph that is all there is. What excerpts can do comes with the first of them. */
export function excerptIn(graph: CitationGraph): Excerpt | undefined {
  return excerpts.get(graph)
}

export function setExcerptIn(graph: CitationGraph, excerpt: Excerpt): void {
  excerpts.set(graph, excerpt)
}
