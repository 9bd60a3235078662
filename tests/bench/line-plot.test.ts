import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linePlot } from '../../bench/line-plot.ts'

const panel = (points: readonly (readonly [number, number])[]) => ({
  title: 'Cost <of> it',
  xLabel: 'papers',
  inWords: (value: number) => `${value} ms`,
  series: [
    { name: 'Cairn', points, isOurs: true },
    { name: 'other', points },
  ],
})

test('every series is named at its end, once, and names do not overprint each other', () => {
  const svg = linePlot([
    panel([
      [47, 10],
      [1000, 200],
    ]),
  ])
  const ends = [...svg.matchAll(/<text x="[\d.]+" y="([\d.]+)"[^>]*>(Cairn|other)</g)]
  expect(ends.map(([, , name]) => name).sort()).toEqual(['Cairn', 'other'])
  expect(Math.abs(Number(ends[0]?.[1]) - Number(ends[1]?.[1]))).toBeGreaterThanOrEqual(14)
  expect(svg).toContain('Cost &lt;of&gt; it')
})

test('whatever is measured, every coordinate is a number', () => {
  const point = fc.tuple(fc.integer({ min: 1, max: 1e6 }), fc.double({ min: 1e-3, max: 1e9, noNaN: true }))
  fc.assert(
    fc.property(fc.array(point, { maxLength: 4 }), points => {
      expect(linePlot([panel(points), panel([])])).not.toMatch(/NaN|Infinity|undefined/)
    }),
    { numRuns: 50 },
  )
})
