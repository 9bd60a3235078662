/** A corpus as the graph that it was made from, for tests that compare the two. */
import type { CitationGraph } from '../../src/core/citation-graph.ts'
import type { Corpus } from '../../src/core/corpus.ts'
import { corpusExcerpt } from '../../src/core/corpus-excerpt.ts'

export function graphOfCorpus(corpus: Corpus): CitationGraph {
  return corpusExcerpt(corpus, Array(corpus.size).keys())
}
