import fc from 'fast-check'
import { expect, test } from 'vitest'
import { citationGraph } from '../../src/core/analysed-graph.ts'
import { citationNetwork, networkOf, widerNetworkOf } from '../../src/core/citation-network.ts'
import { unpackedLinks } from '../../src/core/links.ts'
import { anyFacts, drawnFacts, retold } from '../graphs.ts'
import { drawnNetwork } from '../networks.ts'

test('works are numbered in the order of their keys, and citations follow', () => {
  const network = drawnNetwork('c>a c>b b>a')
  expect(network.keys).toEqual(['a', 'b', 'c'])
  expect(unpackedLinks(network.cites)).toEqual([[], [0], [0, 1]])
  expect(unpackedLinks(network.citedBy)).toEqual([[1, 2], [2], []])
})

test('evidence stands where its citation does', () => {
  const network = drawnNetwork('c>a:4 c>b! b>a')
  expect([...network.mentions]).toEqual([Number.NaN, 4, Number.NaN])
  expect([...network.influential]).toEqual([0, 0, 1])
})

test('contexts are counted where mentions were not, and a method is known by its intent', () => {
  const { papers } = drawnFacts('b>a')
  const evidence = { contexts: ['as in [1]', 'like [1]'], intents: ['methodology'], sources: [] }
  const network = citationNetwork({ papers, citations: [{ citing: 'b', cited: 'a', ...evidence }] })
  expect([...network.mentions]).toEqual([2])
  expect([...network.methodology]).toEqual([1])
})

test('the wider network also has what works off the list cite; of listed papers the citations are all there', () => {
  const papers = { x: { listed: false, cites: ['a', 'y'] }, y: { listed: false }, a: { cites: ['b'] } }
  const graph = citationGraph(drawnFacts('a>x b>x b>y a>b', papers))
  expect(networkOf(graph).keys).toEqual(['a', 'b', 'x', 'y'])
  expect(unpackedLinks(networkOf(graph).cites)).toEqual([[1, 2], [2, 3], [], []])
  expect(unpackedLinks(widerNetworkOf(graph).cites)).toEqual([[1, 2], [2, 3], [0, 3], []])
})

test('the network is the same in whatever order the facts are told, and from facts or graph', () => {
  fc.assert(
    fc.property(anyFacts, facts => {
      const network = citationNetwork(facts)
      expect(citationNetwork(retold(facts))).toEqual(network)
      const { papers: _, ...ofGraph } = networkOf(citationGraph(facts))
      expect(network).toMatchObject(ofGraph)
    }),
    { numRuns: 30 },
  )
})

test('citations told twice and citations of oneself change nothing', () => {
  fc.assert(
    fc.property(anyFacts, fc.array(fc.nat(), { maxLength: 5 }), (facts, again) => {
      const repeated = again.flatMap(at => facts.citations[at % Math.max(1, facts.citations.length)] ?? [])
      const own = [...facts.papers.keys()].map(key => ({ citing: key, cited: key, sources: [] }))
      const citations = [...facts.citations, ...repeated, ...own]
      expect(citationNetwork({ ...facts, citations })).toEqual(citationNetwork(facts))
    }),
  )
})
