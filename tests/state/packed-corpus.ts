/** Small citation graphs as corpora, for tests that compare what is seen of one with what is seen of the other. */
import type { CitationGraph, PaperNode, Point } from '../../src/core/citation-graph.ts'
import { type Corpus, noGroup } from '../../src/core/corpus.ts'
import { packedLinks, turnedLinks } from '../../src/core/links.ts'
import { decimalDate, paperLabel } from '../../src/core/paper.ts'

/** The graph, packed: its papers are numbered in the order of their keys. */
export function packedCorpus(graph: CitationGraph): Corpus {
  const keys = graph.nodes().sort()
  const numbers = new Map(keys.map((key, at) => [key, at]))
  const papers = keys.map(key => graph.getNodeAttributes(key))
  const { sections } = graph.getAttributes()
  const cites = packedLinks(keys.map(key => graph.outNeighbors(key).map(other => numbers.get(other) ?? -1)))
  const places = (placeOf: (paper: PaperNode) => Point) =>
    Float32Array.from(papers.flatMap(paper => [placeOf(paper).x, placeOf(paper).y]))
  const paper = (at: number) => papers[at] as PaperNode
  const corpus = {
    attributes: graph.getAttributes(),
    size: keys.length,
    places: {
      map: places(({ x, y }) => ({ x, y })),
      timeline: places(({ timeline }) => timeline),
      layers: places(({ layers }) => layers),
    },
    listed: Uint8Array.from(papers, ({ listed }) => Number(listed)),
    dates: Float32Array.from(papers, one => decimalDate(one) ?? NaN),
    inListCitations: Uint32Array.from(papers, ({ inListCitations }) => inListCitations),
    sections: Uint16Array.from(papers, ({ section }) => {
      const at = sections.findIndex(({ id }) => id === section)
      return at >= 0 ? at : noGroup
    }),
    communities: Uint16Array.from(papers, ({ community }) => community ?? noGroup),
    cites,
    citedBy: turnedLinks(cites),
    numberOf: (key: string) => numbers.get(key),
    keyOf: (at: number) => keys[at] ?? '',
    titleOf: (at: number) => paper(at).title,
    nicknameOf: (at: number) => paper(at).nickname ?? '',
    firstAuthorOf: (at: number) => paperLabel(paper(at)),
    paper,
    citation: () => ({ sources: [] }),
  }
  return corpus
}
