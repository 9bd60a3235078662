/** The search of a graph: its index is made when somebody is about to search. */
import type { CitationGraph } from '../core/citation-graph.ts'
import { corpusBehind } from '../core/corpus-behind.ts'
import type { SearchIndex } from '../core/search-index.ts'
import { type LoadedLater, loadedLater } from './loaded-later.ts'

export type Search = LoadedLater<SearchIndex>

/** Of an excerpt, the search over the whole corpus: what it finds is in the graph from then on. */
export function searchOf(graph: CitationGraph): Search {
  const corpus = corpusBehind(graph)
  if (!corpus) return loadedLater(async () => (await import('../core/search-index.ts')).searchIndex(graph))
  return loadedLater(async () => (await import('./excerpt-search.ts')).excerptSearch(graph, corpus))
}
