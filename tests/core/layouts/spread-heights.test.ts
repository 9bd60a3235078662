import { expect, test } from 'vitest'
import { spreadHeights } from '../../../src/core/layouts/spread-heights.ts'

function loose(count: number) {
  const none: number[][] = Array.from({ length: count }, () => [])
  const dots = none.map((_, at) => ({ key: String(at), section: at, community: 0 }))
  return { dots, cites: none, citedBy: none }
}

test('dots with room for their labels stay', () => {
  expect(spreadHeights(loose(3), [0, 300, 600], [350, 350, 350], new Set())).toEqual([350, 350, 350])
})

test('dots on one spot move apart, the first in order above', () => {
  const [a = 0, b = 0] = spreadHeights(loose(2), [500, 500], [350, 350], new Set())
  expect(b - a).toBeGreaterThan(40)
  expect((a + b) / 2).toBeCloseTo(350, 0)
})

test('a held dot stays where it is, and the other gives way', () => {
  const [a, b = 0] = spreadHeights(loose(2), [500, 500], [350, 351], new Set([0]))
  expect(a).toBe(350)
  expect(b).toBeGreaterThan(390)
})

test('two hundred dots on one date make the picture higher, not the dots overlap', () => {
  const heights = spreadHeights(loose(200), new Array(200).fill(500), new Array(200).fill(350), new Set())
  const sorted = heights.toSorted((a, b) => a - b)
  for (const [at, height] of sorted.slice(1).entries()) expect(height - (sorted[at] ?? 0)).toBeGreaterThan(6)
})
