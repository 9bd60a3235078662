import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isotonic } from '../../../src/core/layouts/isotonic.ts'

test('numbers in the wrong order become their weighted mean', () => {
  expect(isotonic([1, 3, 2, 4], [1, 1, 1, 1])).toEqual([1, 2.5, 2.5, 4])
  expect(isotonic([3, 0], [1, 2])).toEqual([1, 1])
})

test('the result ascends, keeps what ascends already, and no other ascending sequence is nearer', () => {
  const value = fc.integer({ min: -50, max: 50 })
  const sequence = fc.array(fc.tuple(value, fc.integer({ min: 1, max: 5 }), value), { maxLength: 12 })
  fc.assert(
    fc.property(sequence, items => {
      const values = items.map(([wanted]) => wanted)
      const weights = items.map(([, weight]) => weight)
      const rival = items.map(([, , other]) => other).sort((a, b) => a - b)
      const fitted = isotonic(values, weights)
      const error = (candidate: readonly number[]) =>
        candidate.reduce((sum, x, at) => sum + (weights[at] ?? 0) * (x - (values[at] ?? 0)) ** 2, 0)
      fitted.forEach((x, at) => {
        if (at > 0) expect(x).toBeGreaterThanOrEqual(fitted[at - 1] ?? 0)
      })
      expect(error(fitted)).toBeLessThanOrEqual(error(rival) + 1e-6)
      const ascending = values.toSorted((a, b) => a - b)
      expect(isotonic(ascending, weights)).toEqual(ascending)
    }),
  )
})
