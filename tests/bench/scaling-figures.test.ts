import { expect, test } from 'vitest'
import { curveOf, joinedSizes, powerOf, type SizeFigures } from '../../bench/scaling/scaling-figures.ts'
import { type StepId, steps } from '../../bench/scaling/steps.ts'

function size(papers: number, time: number): SizeFigures {
  const times = Object.fromEntries(steps.map(({ id }) => [id, [time]])) as unknown as Record<StepId, number[]>
  return { papers, citations: 5 * papers, whole: [time], times, peakMegabytes: papers, fileBytes: 1 }
}

test('the power of a curve is that from a thousand papers to its last size', () => {
  const curve = curveOf(
    { sizes: [size(100, 1), size(1000, 50), size(10_000, 90), size(100_000, 5000)] },
    'map',
  )
  expect(powerOf(curve)).toBeCloseTo(1)
  expect(powerOf(curve.slice(0, 3))).toBeCloseTo(Math.log10(1.8))
  expect(powerOf(curve.slice(0, 2))).toBeUndefined()
})

test('figures of two runs are medians over both', () => {
  const [joined] = joinedSizes([size(100, 1), size(1000, 1)], [size(100, 3)])
  expect(joined && curveOf({ sizes: [joined] }, 'whole')).toEqual([{ papers: 100, time: 2 }])
  expect(joined?.times.layers).toEqual([1, 3])
})
