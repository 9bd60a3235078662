import { expect, test } from 'vitest'
import type { Point } from '../../src/core/citation-graph.ts'
import { shapes } from '../../src/state/groups.ts'
import { apothem, corners, outlines } from '../../src/state/shape-outline.ts'

const polygons = shapes.filter(shape => shape !== 'circle')

/** Area by the shoelace formula; positive when the corners run clockwise on screen. */
function area(points: readonly Point[]): number {
  let twice = 0
  for (const [at, { x, y }] of points.entries()) {
    const next = points[(at + 1) % points.length]
    if (next) twice += x * next.y - next.x * y
  }
  return twice / 2
}

test.each(polygons)('a %s has the area of the circle of the same radius', shape => {
  for (const radius of [1, 3.5, 15])
    expect(area(corners(shape, { x: 40, y: -7 }, radius))).toBeCloseTo(Math.PI * radius ** 2, 8)
})

test.each(polygons)('the corners of a %s lie at the distances that its outline states', shape => {
  const { points, outer, inner, turn } = outlines[shape]
  const around = corners(shape, { x: 0, y: 0 }, 10)
  const hasHollows = shape === 'star'
  expect(around).toHaveLength(hasHollows ? points * 2 : points)
  for (const [at, { x, y }] of around.entries())
    expect(Math.hypot(x, y)).toBeCloseTo(10 * (hasHollows && at % 2 === 1 ? inner : outer))
  expect(Math.atan2(around[0]?.y ?? 0, around[0]?.x ?? 0)).toBeCloseTo(turn)
})

test.each(polygons)('the edges of a %s lie as far from its middle as its apothem says', shape => {
  const [a, b] = corners(shape, { x: 0, y: 0 }, 10)
  if (!a || !b) throw new Error('no edge')
  const distance = Math.abs(a.x * b.y - a.y * b.x) / Math.hypot(a.x - b.x, a.y - b.y)
  expect(distance).toBeCloseTo(10 * apothem(shape))
})

test('squares lie flat, triangles and stars point up, a circle has no corners', () => {
  const [corner] = corners('square', { x: 0, y: 0 }, 1)
  expect(corner?.x).toBeCloseTo(corner?.y ?? 0)
  for (const shape of ['triangle', 'star'] as const) {
    const around = corners(shape, { x: 0, y: 0 }, 1)
    expect(Math.min(...around.map(({ y }) => y))).toBe(around[0]?.y)
    expect(around[0]?.x).toBeCloseTo(0)
  }
  expect(corners('circle', { x: 0, y: 0 }, 1)).toEqual([])
})
