import fc from 'fast-check'
import { expect, test } from 'vitest'
import { corpusRanks } from '../../src/core/corpus-ranks.ts'

test('the most cited paper comes first, among equals the one whose key does', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(5), fc.nat(3000))), citations => {
      const { order, ranks } = corpusRanks({
        size: citations.length,
        inListCitations: Uint32Array.from(citations),
      })
      const sorted = [...citations.keys()].sort((a, b) => (citations[b] ?? 0) - (citations[a] ?? 0) || a - b)
      expect([...order]).toEqual(sorted)
      expect([...ranks].map(rank => order[rank])).toEqual([...citations.keys()])
    }),
  )
})

test('counts that nobody can have take no more memory than the highest that is told apart', () => {
  const inListCitations = Uint32Array.of(2, 4_000_000_000, 3_000_000_000)
  expect([...corpusRanks({ size: 3, inListCitations }).order]).toEqual([1, 2, 0])
})
