import fc from 'fast-check'
import { expect, test } from 'vitest'
import { grownCitations } from '../../bench/networks/grown-citations.ts'

const sizes = fc
  .integer({ min: 1, max: 40 })
  .chain(papers => fc.tuple(fc.constant(papers), fc.integer({ min: 0, max: (papers * (papers - 1)) / 2 })))

test('there are exactly as many papers and citations as were asked for', () => {
  fc.assert(
    fc.property(sizes, ([papers, citations]) => {
      const { cites, dates, fields } = grownCitations(papers, citations)
      expect([cites.length, dates.length, fields.length]).toEqual([papers, papers, papers])
      expect(cites.flat()).toHaveLength(citations)
    }),
  )
})

test('every paper cites earlier ones alone, each once: no circles, and the papers stand in the order of time', () => {
  fc.assert(
    fc.property(sizes, ([papers, citations]) => {
      const { cites, dates } = grownCitations(papers, citations)
      cites.forEach((list, citing) => {
        expect(list).toEqual([...new Set(list)].sort((a, b) => a - b))
        expect(list.every(cited => cited >= 0 && cited < citing)).toBe(true)
      })
      expect([...dates]).toEqual([...dates].sort((a, b) => a - b))
    }),
  )
})

test('more citations than there are pairs of papers are refused', () => {
  expect(() => grownCitations(3, 4)).toThrow('3 papers have room for 3 citations, not 4')
})

test('the same numbers give the same network', () => {
  expect(grownCitations(300, 1500)).toEqual(grownCitations(300, 1500))
})

const grown = grownCitations(4000, 20_000)
const citedBy = new Uint32Array(4000)
for (const list of grown.cites) for (const cited of list) citedBy[cited] = (citedBy[cited] ?? 0) + 1

test('few papers have most citations and many have none, as in the world', () => {
  const counts = [...citedBy].sort((a, b) => b - a)
  const ofTopTenth = counts.slice(0, 400).reduce((sum, count) => sum + count, 0) / 20_000
  const uncited = counts.filter(count => count === 0).length / 4000
  expect(counts[0]).toBeGreaterThan(20 * 5)
  expect(ofTopTenth).toBeGreaterThan(0.4)
  expect(uncited).toBeGreaterThan(0.15)
  expect(uncited).toBeLessThan(0.5)
})

test('papers cite their own field more than all others together', () => {
  const links = grown.cites.flatMap((list, citing) => list.map(cited => [citing, cited] as const))
  const own = links.filter(([citing, cited]) => grown.fields[citing] === grown.fields[cited])
  expect(own.length / links.length).toBeGreaterThan(0.5)
})

test('more papers appear in each decade than in the one before', () => {
  const decades = new Map<number, number>()
  for (const date of grown.dates) {
    const decade = Math.floor(date / 10)
    decades.set(decade, (decades.get(decade) ?? 0) + 1)
  }
  const counts = [...decades.values()].slice(0, -1)
  expect(counts).toEqual([...counts].sort((a, b) => a - b))
})
