import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seededRandom } from '../../src/core/seeded-random.ts'

test('a seed gives the same numbers every time', () => {
  const random = seededRandom(42)
  expect([random(), random(), random()]).toEqual([
    0.6011037519201636, 0.44829055899754167, 0.8524657934904099,
  ])
})

test('numbers are at least 0 and less than 1, and spread evenly', () => {
  fc.assert(
    fc.property(fc.integer(), seed => {
      const random = seededRandom(seed)
      const drawn = Array.from({ length: 400 }, random)
      expect(drawn.every(value => value >= 0 && value < 1)).toBe(true)
      expect(Math.abs(drawn.reduce((sum, value) => sum + value, 0) / 400 - 0.5)).toBeLessThan(0.1)
    }),
    { numRuns: 30 },
  )
})
