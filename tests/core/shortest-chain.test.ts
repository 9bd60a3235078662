import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shortestChain } from '../../src/core/shortest-chain.ts'
import { circle, diamond, mutual, shortcut } from '../graphs.ts'
import { allChains, drawnGraph, smallGraphs, strongestOf } from './all-chains.ts'

test.each([
  [diamond, 'd', 'a', 'dba', 2, 0],
  [shortcut, 'c', 'a', 'ca', 1, 1],
  [mutual, 'b', 'a', 'ba', 1, 0],
  [mutual, 'a', 'b', 'ab', 1, 0],
  [circle, 'e', 'a', 'edba', 1, 0],
  ['d>b:1 d>c:2 b>a:1 c>a:1', 'd', 'a', 'dca', 2, 0],
])('in %s the shortest way from %s to %s is %s', (drawing, from, to, papers, ofThisLength, oneLonger) => {
  expect(shortestChain(drawnGraph(drawing), from, to)).toEqual({
    papers: [...papers],
    ofThisLength,
    oneLonger,
  })
})

test('against the direction of citations no chain leads, nor to a paper that is not there', () => {
  const graph = drawnGraph(diamond)
  expect(shortestChain(graph, 'a', 'd')).toBeUndefined()
  expect(shortestChain(graph, 'a', 'a')).toBeUndefined()
  expect(shortestChain(graph, 'a', 'nobody')).toBeUndefined()
})

test('among all chains it is the shortest, strongest and first, and the counts are true, circles or not', () => {
  fc.assert(
    fc.property(smallGraphs, graph => {
      for (const from of graph.nodes())
        for (const to of graph.nodes()) {
          if (from === to) continue
          const chains = allChains(graph, from, to)
          const least = Math.min(...chains.map(({ length }) => length))
          const shortest = chains.filter(({ length }) => length === least)
          const longer = chains.filter(({ length }) => length === least + 1)
          const papers = strongestOf(graph, shortest)
          expect(shortestChain(graph, from, to)).toEqual(
            papers && { papers, ofThisLength: shortest.length, oneLonger: longer.length },
          )
        }
    }),
    { numRuns: 60 },
  )
})

test('a ladder of sixty diamonds has 2⁶⁰ shortest chains, counted at once', () => {
  const rungs = Array.from(
    { length: 60 },
    (_, at) => `p${at}>q${at} p${at}>r${at} q${at}>p${at + 1} r${at}>p${at + 1}`,
  )
  const chain = shortestChain(drawnGraph(rungs.join(' ')), 'p0', 'p60')
  expect(chain?.papers.length).toBe(121)
  expect(chain?.ofThisLength).toBe(2 ** 60)
})
