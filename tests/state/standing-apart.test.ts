import fc from 'fast-check'
import { expect, test } from 'vitest'
import { standingApart } from '../../src/state/standing-apart.ts'

test('what stands alone keeps its place, and so does the first of several', () => {
  const places = standingApart(
    [
      ['a', { x: 0, y: 0 }],
      ['b', { x: 0, y: 0 }],
      ['far', { x: 500, y: 0 }],
    ],
    10,
  )
  expect([...places.values()]).toEqual([
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 500, y: 0 },
  ])
})

test('few things always stand apart, and near where they belong', () => {
  const place = fc.record({ x: fc.integer({ min: 0, max: 200 }), y: fc.integer({ min: 0, max: 200 }) })
  fc.assert(
    fc.property(fc.array(place, { maxLength: 12 }), wishes => {
      const places = [
        ...standingApart(
          wishes.map((wish, at) => [at, wish] as const),
          10,
        ).values(),
      ]
      for (const [at, { x, y }] of places.entries()) {
        expect(Math.hypot(x - (wishes[at]?.x ?? 0), y - (wishes[at]?.y ?? 0))).toBeLessThanOrEqual(10 * 12)
        for (const other of places.slice(at + 1))
          expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThanOrEqual(10 - 1e-9)
      }
    }),
  )
})

test('hundreds at one place stand around it, as close as they may', () => {
  const crowd = Array.from({ length: 400 }, (_, at) => [at, { x: 7, y: 7 }] as const)
  const places = [...standingApart(crowd, 10).values()]
  expect(Math.max(...places.map(({ x, y }) => Math.hypot(x - 7, y - 7)))).toBeLessThan(130)
  expect(new Set(places.map(({ x, y }) => `${x.toFixed(3)},${y.toFixed(3)}`)).size).toBe(400)
})

test('thousands stay where they are', () => {
  const crowd = Array.from({ length: 1001 }, (_, at) => [at, { x: 1, y: 1 }] as const)
  expect(new Set([...standingApart(crowd, 10).values()].map(({ x, y }) => `${x},${y}`)).size).toBe(1)
})
