import fc from 'fast-check'
import { expect, test } from 'vitest'
import { citationGraph } from '../../src/core/analysed-graph.ts'
import { encodeGraphFile } from '../../src/core/graph-file.ts'
import { anyFacts, diamond, drawnFacts } from '../graphs.ts'

test('every work of the facts is in the graph, with its facts and its figures', () => {
  const facts = drawnFacts(`${diamond} d>x c>x`, { x: { listed: false } })
  const graph = citationGraph(facts)
  expect(graph.nodes()).toEqual(['a', 'b', 'c', 'd', 'x'])
  expect(graph.getNodeAttributes('a')).toMatchObject({
    title: 'The paper a',
    inListCitations: 2,
    community: 0,
  })
  expect(graph.getNodeAttributes('x')).toMatchObject({ listed: false, inListCitations: 2, pageRank: 0 })
  expect(graph.hasNodeAttribute('x', 'community')).toBe(false)
  expect(graph.getAttribute('years').map(({ year }) => year)).toEqual([2000, 2001, 2002, 2003, 2004])
})

test('a self-citation is left out', () => {
  expect(citationGraph(drawnFacts('b>a a>a')).size).toBe(1)
})

test('built again on its own places, the graph is the same to the byte', () => {
  fc.assert(
    fc.property(anyFacts, facts => {
      const graph = citationGraph(facts)
      expect(encodeGraphFile(citationGraph(facts, graph))).toBe(encodeGraphFile(graph))
    }),
    { numRuns: 60 },
  )
})

test('a paper added leaves the others where they are on the map', () => {
  const before = citationGraph(drawnFacts(diamond))
  const after = citationGraph(drawnFacts(`${diamond} e>d e>a`), before)
  before.forEachNode((key, { x, y }) => {
    expect(after.getNodeAttributes(key)).toMatchObject({ x, y })
  })
})
