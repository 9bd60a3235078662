import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newerFirst, shortestEitherWay } from '../../src/core/shortest-either-way.ts'
import { diamond } from '../graphs.ts'
import { drawnGraph, smallGraphs } from './all-chains.ts'

test('the chain begins at the paper that cites, whichever is named first', () => {
  const graph = drawnGraph(diamond)
  expect(shortestEitherWay(graph, 'a', 'd')?.papers).toEqual(shortestEitherWay(graph, 'd', 'a')?.papers)
  expect(shortestEitherWay(graph, 'a', 'd')?.papers[0]).toBe('d')
})

test('where each cites the other, the newer one begins', () => {
  const graph = drawnGraph('a>b b>a')
  graph.setNodeAttribute('a', 'date', '2020')
  graph.setNodeAttribute('b', 'date', '2019')
  expect(newerFirst(graph, 'b', 'a')[0]).toEqual(['a', 'b'])
  expect(shortestEitherWay(graph, 'b', 'a')?.papers).toEqual(['a', 'b'])
})

test('there is none to a paper that is not there', () => {
  expect(shortestEitherWay(drawnGraph(diamond), 'nobody', 'a')).toBeUndefined()
})

test('both ways are told newer first, the same from either side', () => {
  fc.assert(
    fc.property(smallGraphs, graph => {
      expect(newerFirst(graph, 'a', 'b')).toEqual(newerFirst(graph, 'b', 'a'))
    }),
  )
})
