import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evened, restingPlaces, springsOf } from '../../../src/core/layouts/springs.ts'
import { anyDots } from '../../graphs.ts'

test('two papers held at 0 and 1 with a spring as strong as their hold rest at a third and two thirds', () => {
  const springs = [[[1, 1]], [[0, 1]]] as const
  const [a, b] = restingPlaces(springs, [0, 1], 1)
  expect(a).toBeCloseTo(1 / 3)
  expect(b).toBeCloseTo(2 / 3)
})

test('at rest nobody wants to move, and nobody lies outside the homes', () => {
  fc.assert(
    fc.property(anyDots(), dots => {
      const springs = springsOf(dots)
      const homes = dots.dots.map(({ section }) => section)
      const places = restingPlaces(springs, homes, 0.5)
      places.forEach((place, at) => {
        const own = springs[at] ?? []
        const weight = own.reduce((sum, [, strength]) => sum + strength, 0.5)
        const sum = own.reduce((total, [other, strength]) => total + strength * (places[other] ?? 0), 0)
        expect(place).toBeCloseTo((0.5 * (homes[at] ?? 0) + sum) / weight, 3)
        expect(place).toBeGreaterThanOrEqual(Math.min(...homes) - 1e-9)
        expect(place).toBeLessThanOrEqual(Math.max(...homes) + 1e-9)
      })
    }),
  )
})

test('evening out keeps the order and fills [0, 1]', () => {
  expect(evened([10, 30, 11], 0)).toEqual([0, 1, 0.05])
  expect(evened([10, 30, 11], 1)).toEqual([1 / 6, 5 / 6, 0.5])
  expect(evened([], 0.5)).toEqual([])
  expect(evened([7], 0)).toEqual([0])
})
