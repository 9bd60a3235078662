import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evened, restingPlaces, springsOf } from '../../../src/core/layouts/springs.ts'
import { linksOf, packedLinks } from '../../../src/core/links.ts'
import { anyDots } from '../../graphs.ts'

test('two papers held at 0 and 1 with a spring as strong as their hold rest at a third and two thirds', () => {
  const springs = { ...packedLinks([[1], [0]]), strengths: Float64Array.of(1, 1) }
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
        const strengths = springs.strengths.subarray(springs.starts[at], springs.starts[at + 1])
        const weight = strengths.reduce((total, strength) => total + strength, 0.5)
        let sum = 0
        linksOf(springs, at).forEach((other, link) => {
          sum += (strengths[link] ?? 0) * (places[other] ?? 0)
        })
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

test('in a large section a few stand for all, and draw as much', () => {
  const dots = Array.from({ length: 5000 }, (_, at) => ({ key: `${at}`, section: 0, community: 0 }))
  const none = dots.map(() => [])
  const { starts, ends, strengths } = springsOf({ dots, cites: none, citedBy: none })
  expect(ends.length).toBeLessThan(250 * dots.length)
  expect(strengths.subarray(starts[7], starts[8]).reduce((sum, strength) => sum + strength, 0)).toBeCloseTo(
    0.5,
  )
})
