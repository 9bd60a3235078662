import { expect, test } from 'vitest'
import {
  type CitationGraph,
  citationBetween,
  citationsOf,
  emptyGraph,
  type GraphAttributes,
  type PaperNode,
  papersCiting,
  worksCitedIn,
} from '../../src/core/citation-graph.ts'

/** `b` and `c` cite `a`; `b` and `c` cite each other. */
function mutual(): CitationGraph {
  const graph = emptyGraph<PaperNode, GraphAttributes>()
  for (const [id, title] of Object.entries({ a: 'A', b: 'B', c: 'C' }))
    graph.addNode(id, {
      title,
      authors: [],
      ids: {},
      links: [],
      referencesKnown: 'complete',
      listed: true,
      inListCitations: 0,
      inListReferences: 0,
      pageRank: 0,
      x: 0,
      y: 0,
      timeline: { x: 0, y: 0 },
      layers: { x: 0, y: 0 },
    })
  graph.addDirectedEdge('b', 'a', { mentions: 3, sources: ['bibliography'] })
  graph.addDirectedEdge('c', 'a', { sources: ['semantic-scholar'] })
  graph.addDirectedEdge('b', 'c', { sources: ['semantic-scholar'] })
  graph.addDirectedEdge('c', 'b', { sources: ['semantic-scholar'] })
  return graph
}

test('a paper cites works, and papers cite it: never the other way round', () => {
  expect(worksCitedIn(mutual(), 'b')).toEqual(['a', 'c'])
  expect(papersCiting(mutual(), 'a')).toEqual(['b', 'c'])
  expect(worksCitedIn(mutual(), 'a')).toEqual([])
  expect(papersCiting(mutual(), 'b')).toEqual(['c'])
})

test('the evidence for a citation is that of its direction', () => {
  expect(citationBetween(mutual(), 'b', 'a')).toEqual({ mentions: 3, sources: ['bibliography'] })
  expect(citationBetween(mutual(), 'a', 'b')).toBeUndefined()
})

test('every citation can be had with both its ends', () => {
  const ends = citationsOf(mutual()).map(({ citing, cited }) => `${citing} cites ${cited}`)
  expect(ends).toEqual(['b cites a', 'c cites a', 'b cites c', 'c cites b'])
  expect(citationsOf(mutual())[0]).toEqual({
    citing: 'b',
    cited: 'a',
    mentions: 3,
    sources: ['bibliography'],
  })
})

test('a paper cites no other twice, and never itself', () => {
  const graph = mutual()
  expect(() => graph.addDirectedEdge('b', 'a', { sources: [] })).toThrow()
  expect(() => graph.addDirectedEdge('a', 'a', { sources: [] })).toThrow()
  expect(graph.size).toBe(4)
})
