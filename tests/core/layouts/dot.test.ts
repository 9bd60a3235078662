import { expect, test } from 'vitest'
import { medianOf, rounded } from '../../../src/core/layouts/dot.ts'

test('places keep one decimal, and never a negative zero', () => {
  expect(rounded({ x: 1.2345, y: -0.01 })).toEqual({ x: 1.2, y: 0 })
  expect(Object.is(rounded({ x: -0.01, y: 0 }).x, 0)).toBe(true)
})

test.each([
  [[], undefined],
  [[3], 3],
  [[4, 1], 2.5],
  [[9, 1, 2], 2],
])('the median of %j is %j', (values, median) => {
  expect(medianOf(values)).toBe(median)
})
