/** The search of a graph: its index is made when somebody is about to search. */
import type { CitationGraph } from '../core/citation-graph.ts'
import type { SearchIndex } from '../core/search-index.ts'
import { type LoadedLater, loadedLater } from './loaded-later.ts'

export type Search = LoadedLater<SearchIndex>

export function searchOf(graph: CitationGraph): Search {
  return loadedLater(async () => (await import('../core/search-index.ts')).searchIndex(graph))
}
