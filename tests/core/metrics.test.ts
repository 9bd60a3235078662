import fc from 'fast-check'
import { expect, test } from 'vitest'
import { citationCounts, listedPageRank, pageRank } from '../../src/core/metrics.ts'
import { anyAdjacency, diamond, drawnFacts } from '../graphs.ts'

test('in-list counts count listed papers only, once each', () => {
  const counts = citationCounts(drawnFacts('b>a b>a a>a c>a b>x c>x x>a', { x: { listed: false } }))
  expect(counts.get('a')).toEqual({ inListCitations: 2, inListReferences: 0 })
  expect(counts.get('b')).toEqual({ inListCitations: 0, inListReferences: 1 })
  expect(counts.get('x')).toEqual({ inListCitations: 2, inListReferences: 1 })
})

test('PageRank of a diamond is what the definition gives', () => {
  const ranks = listedPageRank(drawnFacts(diamond))
  // d, b, c and a get x, 1.25x, 1.25x and 2.25x: half of a reader's steps follow a reference
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(key => ranks.get(key) ?? 0)
  expect(b).toBe(c)
  expect((b ?? 0) / (d ?? 1)).toBeCloseTo(1.25, 4)
  expect((a ?? 0) / (d ?? 1)).toBeCloseTo(2.25, 4)
})

test('PageRank sums to 1, is positive, and an uncited paper has the least', () => {
  fc.assert(
    fc.property(anyAdjacency(), cites => {
      fc.pre(cites.length > 0)
      const ranks = [...pageRank(cites)]
      expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(1, 9)
      const uncited = ranks.filter((_, paper) => !cites.some(references => references.includes(paper)))
      for (const rank of uncited) expect(rank).toBeCloseTo(Math.min(...ranks), 12)
    }),
  )
})

test('an empty list has no ranks', () => {
  expect([...pageRank([])]).toEqual([])
})
