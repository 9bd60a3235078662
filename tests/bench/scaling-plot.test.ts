import { expect, test } from 'vitest'
import type { SizeFigures } from '../../bench/scaling/scaling-figures.ts'
import { scalingPlot } from '../../bench/scaling/scaling-plot.ts'
import { type StepId, steps } from '../../bench/scaling/steps.ts'

function size(papers: number): SizeFigures {
  const times = Object.fromEntries(steps.map(({ id }, at) => [id, [(papers * (1 + at)) / 100]]))
  return {
    papers,
    citations: 5 * papers,
    whole: [papers],
    times: times as unknown as Record<StepId, number[]>,
    peakMegabytes: 100,
    fileBytes: 1000,
  }
}

test('every step has its curve and its name, and no two names of a panel lie on each other', () => {
  const svg = scalingPlot({ sizes: [size(100), size(1000), size(10_000)] })
  for (const { title } of steps) expect(svg).toContain(`>${title} <`)
  expect(svg.match(/class="curve/g)).toHaveLength(steps.length + 1)
  for (const panel of svg.split('<g transform').slice(1)) {
    const heights = [...panel.matchAll(/<text class="(?:ink|whole)" x="322" y="([\d.]+)"/g)].map(found =>
      Number(found[1]),
    )
    heights.slice(1).forEach((height, at) => {
      expect(height - (heights[at] ?? 0)).toBeGreaterThanOrEqual(15.9)
    })
  }
  expect(svg).not.toMatch(/NaN|undefined/)
})
