import { expect, test } from 'vitest'
import { citationGraph } from '../../src/core/analysed-graph.ts'
import {
  citationBetween,
  citationsOf,
  emptyGraph,
  papersCiting,
  worksCitedIn,
} from '../../src/core/citation-graph.ts'
import { diamond, drawnFacts } from '../graphs.ts'

const graph = citationGraph(drawnFacts(diamond))

test('a citation leads from the citing to the cited paper', () => {
  expect(worksCitedIn(graph, 'd')).toEqual(['b', 'c'])
  expect(papersCiting(graph, 'a')).toEqual(['b', 'c'])
  expect(worksCitedIn(graph, 'a')).toEqual([])
})

test('the evidence for a citation is found in its direction only', () => {
  expect(citationBetween(graph, 'b', 'a')).toMatchObject({ sources: ['bibliography'] })
  expect(citationBetween(graph, 'a', 'b')).toBeUndefined()
})

test('all citations are given with both ends', () => {
  expect(citationsOf(graph).map(({ citing, cited }) => `${citing}>${cited}`)).toEqual([
    'b>a',
    'c>a',
    'd>b',
    'd>c',
  ])
})

test('an empty graph refuses self-citations and repetitions', () => {
  const empty = emptyGraph<object, object>()
  empty.addNode('a')
  empty.addNode('b')
  empty.addDirectedEdge('a', 'b', { sources: [] })
  expect(() => empty.addDirectedEdge('a', 'b', { sources: [] })).toThrow()
  expect(() => empty.addDirectedEdge('a', 'a', { sources: [] })).toThrow()
})
