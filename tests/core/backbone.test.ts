import fc from 'fast-check'
import { expect, test } from 'vitest'
import { backbone, paperWeights } from '../../src/core/backbone.ts'
import type { CitationNetwork } from '../../src/core/citation-network.ts'
import { linksOf } from '../../src/core/links.ts'
import { placesIn, prerequisitesFirst } from '../../src/core/prerequisites-first.ts'
import { anyNetwork, drawnNetwork, namesOf } from '../networks.ts'

test('the chain leads through the papers that most of the list is linked to, oldest first', () => {
  const network = drawnNetwork('c>a c>b d>a d>c e>a e>c f>d f>b')
  const { chains } = backbone(network, { length: 3, chains: 1 })
  expect(chains.map(chain => namesOf(network, chain))).toEqual(['a c d'])
})

test('a second chain brings new papers, landmarks are what is left', () => {
  const network = drawnNetwork('b>a c>b d>b y>x z>y w>y w>x q>l r>l')
  const { chains, landmarks } = backbone(network, { length: 3 })
  expect(chains.slice(0, 2).map(chain => namesOf(network, chain))).toEqual(['x y w', 'a b c'])
  expect(namesOf(network, landmarks)).toBe('l')
})

test('where no chain is so long, it is as long as there are', () => {
  const network = drawnNetwork('b>a c>b d')
  expect(backbone(network).chains.map(chain => namesOf(network, chain))).toEqual(['a b c'])
  expect(backbone(drawnNetwork('')).chains).toEqual([])
})

test('works off the list are no part of it', () => {
  const network = drawnNetwork('b>x c>x c>b', { x: { listed: false } })
  expect(backbone(network, { length: 2 }).chains.map(chain => namesOf(network, chain))).toEqual(['b c'])
})

test('every chain is a chain of citations of the length asked for, and the first is the heaviest', () => {
  fc.assert(
    fc.property(anyNetwork, fc.integer({ min: 1, max: 4 }), (network, length) => {
      const { chains, citations } = backbone(network, { length })
      const weights = paperWeights(network, citations)
      const weightOf = (chain: readonly number[]) =>
        chain.reduce((sum, paper) => sum + (weights[paper] ?? 0), 0)
      const all = allChains(network, length)
      if (all.length > 0) {
        for (const chain of chains) expect(all).toContainEqual(chain)
        expect(weightOf(chains[0] ?? [])).toBeCloseTo(Math.max(...all.map(weightOf)))
      }
    }),
    { numRuns: 60 },
  )
})

/** All chains of listed papers, the plain and slow way. */
function allChains(network: CitationNetwork, length: number): number[][] {
  const places = placesIn(prerequisitesFirst(network.cites, network.dates))
  let chains = [...network.keys.keys()].filter(paper => network.listed[paper]).map(paper => [paper])
  for (let step = 1; step < length; step += 1)
    chains = chains.flatMap(chain =>
      [...linksOf(network.cites, chain[0] ?? 0)]
        .filter(cited => network.listed[cited] && (places[cited] ?? 0) < (places[chain[0] ?? 0] ?? 0))
        .map(cited => [cited, ...chain]),
    )
  return chains
}
