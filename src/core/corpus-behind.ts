/** The corpus behind a graph that is an excerpt of one. */
import type { CitationGraph } from './citation-graph.ts'
import type { Corpus } from './corpus.ts'

const corpora = new WeakMap<CitationGraph, Corpus>()

/** The corpus of which a graph is an excerpt, if it is one. */
export function corpusBehind(graph: CitationGraph): Corpus | undefined {
  return corpora.get(graph)
}

export function setCorpusBehind(graph: CitationGraph, corpus: Corpus): void {
  corpora.set(graph, corpus)
}

/** Whether a key is that of a paper in the graph, or in the corpus behind it. */
export function isPaperOf(graph: CitationGraph, key: string): boolean {
  return graph.hasNode(key) || corpusBehind(graph)?.numberOf(key) !== undefined
}
