/** The search over all papers of the corpus behind an excerpt. */
import type { CitationGraph } from '../core/citation-graph.ts'
import type { Corpus } from '../core/corpus.ts'
import { addToExcerpt } from '../core/corpus-excerpt.ts'
import { corpusSearch } from '../core/corpus-search.ts'
import type { SearchIndex } from '../core/search-index.ts'

/** Makes the index; what a query finds is put into the excerpt, so that one can ask it about that. */
export function excerptSearch(graph: CitationGraph, corpus: Corpus): SearchIndex {
  const search = corpusSearch(corpus)
  return query => {
    const found = search(query)
    addToExcerpt(graph, corpus, found)
    return found.map(corpus.keyOf)
  }
}
