import fc from 'fast-check'
import { expect, test } from 'vitest'
import { titleSimilarity } from '../../src/harvest/title-similarity.ts'

test('titles that differ in case, spacing and punctuation only are the same', () => {
  expect(titleSimilarity('Attention is All you Need', 'Attention Is All You Need!')).toBe(1)
  expect(titleSimilarity('S³: Increasing GPU Utilization', 'S3 - increasing GPU utilization')).toBe(1)
})

test('one wrong letter in twenty-one makes titles 95 % alike', () => {
  expect(titleSimilarity('Attention Is All You Need', 'Attentian Is All You Need')).toBeCloseTo(20 / 21, 2)
})

test('a title without letters is like nothing', () => {
  expect(titleSimilarity('…', '…')).toBe(0)
  expect(titleSimilarity('', 'x')).toBe(0)
})

test('similarity is symmetric, from 0 to 1, and 1 only for equal keys', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }), (a, b) => {
      const similarity = titleSimilarity(a, b)
      expect(similarity).toBe(titleSimilarity(b, a))
      expect(similarity).toBeGreaterThanOrEqual(0)
      expect(similarity).toBeLessThanOrEqual(1)
    }),
  )
})

test('titles of a hundred thousand letters are compared at once', () => {
  const start = performance.now()
  titleSimilarity('a'.repeat(100_000), 'b'.repeat(100_000))
  expect(performance.now() - start).toBeLessThan(500)
})
