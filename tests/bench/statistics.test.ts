import { expect, test } from 'vitest'
import { median, ratio } from '../../bench/statistics.ts'

test('the median is the middle figure, or the mean of the two in the middle', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(median([4, 1, 2, 3])).toBe(2.5)
  expect(median([])).toBeUndefined()
})

test('a figure that was not reached counts as infinite, and so does the median when half of them are', () => {
  expect(median([1, 2, Infinity])).toBe(2)
  expect(median([Infinity, 1, Infinity])).toBe(Infinity)
  expect(median([Infinity, Infinity])).toBe(Infinity)
})

test('a ratio of nothing, to nothing or of two figures that were not reached says nothing', () => {
  expect(ratio(6, 3)).toBe(2)
  expect(ratio(Infinity, 3)).toBe(Infinity)
  expect(ratio(undefined, 3)).toBeUndefined()
  expect(ratio(1, 0)).toBeUndefined()
  expect(ratio(Infinity, Infinity)).toBeUndefined()
})
