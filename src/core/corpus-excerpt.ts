/** Excerpts of a corpus: ordinary citation graphs of some of its papers and the citations among them, which can grow. */
import { type CitationGraph, emptyGraph, type GraphAttributes, type PaperNode } from './citation-graph.ts'
import type { Corpus } from './corpus.ts'
import { setCorpusBehind } from './corpus-behind.ts'

/** The graph of these papers, in the order of their keys. Metrics and places stay those of the whole corpus. */
export function corpusExcerpt(corpus: Corpus, papers: Iterable<number>): CitationGraph {
  const graph = emptyGraph<PaperNode, GraphAttributes>()
  setCorpusBehind(graph, corpus)
  graph.replaceAttributes(corpus.attributes)
  addToExcerpt(graph, corpus, papers)
  return graph
}

/**
 * Adds papers that are not in the excerpt yet, and their citations to and from those in it and each other. Whether there
 * were any.
 */
export function addToExcerpt(graph: CitationGraph, corpus: Corpus, papers: Iterable<number>): boolean {
  const isNew = (paper: number) => !graph.hasNode(corpus.keyOf(paper))
  const added = [...new Set(papers)].filter(isNew).sort((a, b) => a - b)
  if (added.length === 0) return false
  const keys = keysIn(graph, corpus)
  for (const paper of added) {
    const key = corpus.keyOf(paper)
    keys.set(paper, key)
    graph.addNode(key, corpus.paper(paper))
  }
  const isAdded = new Set(added)
  const { cites, citedBy } = corpus
  for (const paper of added) {
    const key = keys.get(paper)
    for (let at = cites.starts[paper] as number; at < (cites.starts[paper + 1] as number); at += 1) {
      const cited = keys.get(cites.ends[at] as number)
      if (cited !== undefined) graph.addDirectedEdge(key, cited, corpus.citation(at))
    }
    for (let at = citedBy.starts[paper] as number; at < (citedBy.starts[paper + 1] as number); at += 1) {
      const citing = citedBy.ends[at] as number
      if (!isAdded.has(citing) && keys.has(citing))
        graph.addDirectedEdge(keys.get(citing), key, corpus.citation(citedBy.positions[at] as number))
    }
  }
  return true
}

/** Keys of the papers in a graph by their numbers in the corpus. */
function keysIn(graph: CitationGraph, corpus: Corpus): Map<number, string> {
  const keys = new Map<number, string>()
  graph.forEachNode(key => {
    const paper = corpus.numberOf(key)
    if (paper !== undefined) keys.set(paper, key)
  })
  return keys
}
