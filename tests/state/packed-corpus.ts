/** Small citation graphs as corpora, for tests that compare what is seen of one with what is seen of the other. */
import type { CitationGraph } from '../../src/core/citation-graph.ts'
import type { Corpus } from '../../src/core/corpus.ts'
import { encodeCorpus } from '../../src/core/corpus-encoding.ts'
import { decodeCorpus } from '../../src/core/corpus-file.ts'

/** The graph as a corpus file has it. */
export function packedCorpus(graph: CitationGraph): Corpus {
  return decodeCorpus(encodeCorpus(graph).buffer)
}
