import { expect, test } from 'vitest'
import { curveOf, joinedSizes, lastSlope, type SizeFigures } from '../../bench/scaling/scaling-figures.ts'
import { type StepId, steps } from '../../bench/scaling/steps.ts'

function size(papers: number, time: number): SizeFigures {
  const times = Object.fromEntries(steps.map(({ id }) => [id, [time]])) as unknown as Record<StepId, number[]>
  return { papers, citations: 5 * papers, whole: [time], times, peakMegabytes: papers, fileBytes: 1 }
}

test('the power of a curve is that between its last two sizes', () => {
  const curve = curveOf({ sizes: [size(100, 1), size(1000, 50), size(10_000, 500)] }, 'map')
  expect(lastSlope(curve)).toBeCloseTo(1)
  expect(lastSlope(curve.slice(0, 2))).toBeCloseTo(Math.log10(50))
  expect(lastSlope(curve.slice(0, 1))).toBeUndefined()
})

test('figures of two runs are medians over both', () => {
  const [joined] = joinedSizes([size(100, 1), size(1000, 1)], [size(100, 3)])
  expect(joined && curveOf({ sizes: [joined] }, 'whole')).toEqual([{ papers: 100, time: 2 }])
  expect(joined?.times.layers).toEqual([1, 3])
})
