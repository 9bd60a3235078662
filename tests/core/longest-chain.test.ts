import fc from 'fast-check'
import { expect, test } from 'vitest'
import { acyclicOrder } from '../../src/core/acyclic-order.ts'
import { worksCitedIn } from '../../src/core/citation-graph.ts'
import { longestChain } from '../../src/core/longest-chain.ts'
import { circle, diamond, mutual, shortcut } from '../graphs.ts'
import { allChains, drawnGraph, smallGraphs, strongestOf } from './all-chains.ts'

test.each([
  [diamond, 'd', 'a', 'dba'],
  [shortcut, 'c', 'a', 'cba'],
  [circle, 'e', 'a', 'edba'],
  ['d>b:1 d>c:2 b>a:1 c>a:1', 'd', 'a', 'dca'],
])('in %s the longest way from %s to %s is %s', (drawing, from, to, papers) => {
  expect(longestChain(drawnGraph(drawing), from, to)).toEqual([...papers])
})

test('of two papers that cite each other, only the newer one rests on the older', () => {
  const graph = drawnGraph(mutual)
  expect(longestChain(graph, 'b', 'a')).toEqual(['b', 'a'])
  expect(longestChain(graph, 'a', 'b')).toBeUndefined()
  expect(longestChain(graph, 'a', 'a')).toBeUndefined()
  expect(longestChain(graph, 'a', 'nobody')).toBeUndefined()
})

test('among all chains along an order without circles it is the longest, strongest and first', () => {
  fc.assert(
    fc.property(smallGraphs, graph => {
      const keys = graph.nodes().sort()
      const cites = keys.map(key =>
        worksCitedIn(graph, key)
          .map(cited => keys.indexOf(cited))
          .sort(),
      )
      const acyclic = acyclicOrder(cites, (a, b) => a - b).cites
      const follows = (citing: string, cited: string) =>
        acyclic[keys.indexOf(citing)]?.includes(keys.indexOf(cited)) ?? false
      for (const from of keys)
        for (const to of keys) {
          if (from === to) continue
          const chains = allChains(graph, from, to, follows)
          const most = Math.max(...chains.map(({ length }) => length))
          const longest = chains.filter(({ length }) => length === most)
          expect(longestChain(graph, from, to)).toEqual(strongestOf(graph, longest))
        }
    }),
    { numRuns: 60 },
  )
})

test('a chain of 5,000 papers exhausts nothing', () => {
  const name = (at: number) => `p${String(at).padStart(4, '0')}`
  const graph = drawnGraph('p0000').copy()
  const paper = graph.getNodeAttributes('p0000')
  for (let at = 1; at < 5000; at += 1) {
    graph.addNode(name(at), paper)
    graph.addDirectedEdge(name(at), name(at - 1), { sources: [] })
  }
  expect(longestChain(graph, name(4999), name(0))?.length).toBe(5000)
})
