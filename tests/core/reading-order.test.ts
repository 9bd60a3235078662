import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CitationNetwork, citationNetwork } from '../../src/core/citation-network.ts'
import { citationStrengths } from '../../src/core/citation-strength.ts'
import { linksOf } from '../../src/core/links.ts'
import { readingGroups, undivided } from '../../src/core/reading-groups.ts'
import { type OrderOptions, readingOrder } from '../../src/core/reading-order.ts'
import { componentNumbers } from '../../src/core/strong-components.ts'
import { anyFacts, retold } from '../graphs.ts'
import { anyNetwork, drawnNetwork, namesOf } from '../networks.ts'

const sections = [
  { id: 'all', title: 'All' },
  { id: 'more', title: 'More' },
]

function ordered(
  network: CitationNetwork,
  options: OrderOptions = {},
  groups = readingGroups(network, sections),
) {
  return readingOrder(network, citationStrengths(network), groups, options)
}

function names(network: CitationNetwork, options: OrderOptions = {}) {
  return namesOf(
    network,
    ordered(network, options).papers.map(({ paper }) => paper),
  )
}

test('the oldest paper comes first, but none before what it cites', () => {
  const network = drawnNetwork('a>d c>b', {
    a: { date: '2001' },
    b: { date: '2002' },
    c: { date: '2003' },
    d: { date: '2004' },
  })
  expect(names(network)).toBe('b c d a')
})

test('on one day what more papers cite comes first, then it goes by title', () => {
  const date = '2020'
  const dated = Object.fromEntries(['a', 'b', 'c', 'd'].map(key => [key, { date }]))
  expect(names(drawnNetwork('d>c b a', dated))).toBe('c a b d')
})

test('a prerequisite in a later section stays there and is named', () => {
  const network = drawnNetwork('a>z:5 a>y:1', { y: { section: 'more' }, z: { section: 'more' } })
  const { papers, broken, switches } = ordered(network)
  expect(papers[0]?.needs.map(({ paper, essential }) => [network.keys[paper], essential])).toEqual([
    ['y', false],
    ['z', true],
  ])
  expect([broken, switches]).toEqual([2, 1])
})

test('what is read already is not needed any more', () => {
  const network = drawnNetwork('a>z:5', { z: { section: 'more' } })
  const read = Uint8Array.from(network.keys, key => (key === 'z' ? 1 : 0))
  expect(ordered(network, { read }).papers[0]?.needs).toEqual([])
})

test('brought forward are the essential ones and what they need themselves, right before the first that needs them', () => {
  const network = drawnNetwork('a b>z:5 b>y:1 z>x:3', {
    x: { section: 'more' },
    y: { section: 'more' },
    z: { section: 'more' },
  })
  expect(names(network, { hoist: true })).toBe('a x z b y')
  const { papers, broken } = ordered(network, { hoist: true })
  expect(papers.map(({ readIn }) => readIn)).toEqual([0, 0, 0, 0, 1])
  expect(broken).toBe(1)
})

test('papers that cite each other are together, by date', () => {
  const network = drawnNetwork('a>b b>a c>a')
  const { papers, broken } = ordered(network)
  expect(papers.map(({ together }) => namesOf(network, together))).toEqual(['b', 'a', ''])
  expect(broken).toBe(0)
})

test('every listed paper is there once, and within a group after what it cites there, circles aside', () => {
  fc.assert(
    fc.property(anyNetwork, fc.boolean(), (network, hoist) => {
      const { papers } = ordered(network, { hoist })
      const order = papers.map(({ paper }) => paper)
      expect(order.toSorted((a, b) => a - b)).toEqual(
        [...network.keys.keys()].filter(paper => network.listed[paper]),
      )
      const circles = componentNumbers(network.cites)
      const groupOf = new Map(
        papers.map(({ paper, group, readIn }) => [paper, group === readIn ? group : -1 - paper]),
      )
      order.forEach((paper, place) => {
        for (const cited of linksOf(network.cites, paper))
          if (groupOf.get(cited) === groupOf.get(paper) && circles[cited] !== circles[paper])
            expect(order.indexOf(cited)).toBeLessThan(place)
      })
    }),
  )
})

test('what is brought forward brings along what it needs of the group into which it comes', () => {
  const network = drawnNetwork('a>z:5 z>b:5', {
    a: { date: '2001' },
    b: { date: '2002' },
    z: { section: 'more' },
  })
  expect(names(network, { hoist: true })).toBe('b z a')
})

test('of papers that cite each other the one that is needed is brought to the other', () => {
  const network = drawnNetwork('a>z:5 z>a:1 b', { z: { section: 'more' } })
  expect(names(network, { hoist: true })).toBe('z a b')
})

test('with needs brought forward no essential prerequisite comes later, circles aside', () => {
  fc.assert(
    fc.property(anyNetwork, network => {
      const { papers } = ordered(network, { hoist: true })
      expect(papers.flatMap(({ needs }) => needs.filter(({ essential }) => essential))).toEqual([])
    }),
    { numRuns: 1000 },
  )
})

test('as one group the sections are mixed, and each change counts', () => {
  const network = drawnNetwork('a b c', { b: { section: 'more' } })
  expect(ordered(network, {}, undivided(network)).switches).toBe(2)
})

test('as one group nothing is broken', () => {
  fc.assert(
    fc.property(anyNetwork, network => {
      expect(ordered(network, {}, undivided(network))).toMatchObject({ broken: 0 })
    }),
  )
})

test('the order does not depend on how the list is told', () => {
  fc.assert(
    fc.property(anyFacts, facts => {
      expect(names(citationNetwork(retold(facts)))).toBe(names(citationNetwork(facts)))
    }),
  )
})
