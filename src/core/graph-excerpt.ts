/** An excerpt of a citation graph: some of its papers and the citations among them, everything known about them kept. */
import type { CitationGraph } from './citation-graph.ts'

/** Metrics and places stay those of the whole graph. */
export function graphExcerpt(graph: CitationGraph, papers: ReadonlySet<string>): CitationGraph {
  const excerpt = graph.copy()
  for (const key of graph.nodes()) if (!papers.has(key)) excerpt.dropNode(key)
  return excerpt as CitationGraph
}
