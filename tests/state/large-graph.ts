/** A graph of some thousand papers with places that cost nothing, for tests of large networks. */
import {
  type CitationGraph,
  emptyGraph,
  type GraphAttributes,
  type PaperNode,
} from '../../src/core/citation-graph.ts'
import { seededRandom } from '../../src/core/seeded-random.ts'

/** So many papers, each of which but the first few cites three earlier ones. */
export function largeGraph(count = 1500): CitationGraph {
  const random = seededRandom(count)
  const graph = emptyGraph<PaperNode, GraphAttributes>()
  graph.replaceAttributes({
    title: 'A large network',
    files: [],
    entries: count,
    sections: [],
    provenance: { sources: ['bibliography'], statement: 'Made up.', attribution: 'Nobody.' },
    problems: [],
    communities: [
      { name: 'even', size: count / 2 },
      { name: 'odd', size: count / 2 },
    ],
    years: [
      { year: 2000, x: 0 },
      { year: 2001, x: 1000 },
    ],
  })
  const keyOf = (paper: number) => `paper:${String(paper).padStart(4, '0')}`
  const citations = Array.from({ length: count }, (_, paper) =>
    paper < 4 ? [] : [...new Set([1, 2, 3].map(() => Math.floor(random() ** 2 * paper)))],
  )
  const cited = new Map<number, number>()
  for (const paper of citations.flat()) cited.set(paper, (cited.get(paper) ?? 0) + 1)
  for (let paper = 0; paper < count; paper += 1) {
    const place = () => ({ x: 1000 * random(), y: 700 * random() })
    graph.addNode(keyOf(paper), {
      title: `Large matter, part ${paper}`,
      authors: [`Ada Author${paper}`],
      date: `${2000 + Math.floor((20 * paper) / count)}-06`,
      ids: {},
      links: [],
      referencesKnown: 'complete',
      listed: true,
      order: paper + 1,
      inListCitations: cited.get(paper) ?? 0,
      inListReferences: citations[paper]?.length ?? 0,
      pageRank: 1 / count,
      community: paper % 2,
      ...place(),
      timeline: place(),
      layers: place(),
    })
  }
  citations.forEach((others, paper) => {
    for (const other of others)
      graph.addDirectedEdge(keyOf(paper), keyOf(other), { sources: ['bibliography'], deepest: true })
  })
  return graph
}
