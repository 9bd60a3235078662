import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pointGrid } from '../../src/core/point-grid.ts'

const coordinate = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -20, max: 20 }) },
  { weight: 2, arbitrary: fc.float({ noNaN: true, min: -50, max: 50 }) },
  { weight: 1, arbitrary: fc.constantFrom(-1e9, 1e9, 0.1) },
)
const somePoints = fc.oneof(
  fc.array(fc.tuple(coordinate, coordinate), { maxLength: 60 }),
  // all on one line
  fc.array(
    coordinate.map((x): [number, number] => [x, 7]),
    { maxLength: 60 },
  ),
)
const somePlaces = somePoints.map(points => Float32Array.from(points.flat()))
const oddOnly = (point: number) => point % 2 === 1

function numbersOf(places: Float32Array): number[] {
  return [...Array(places.length / 2).keys()]
}

test('the nearest point is the one that looking at all of them finds', () => {
  fc.assert(
    fc.property(somePlaces, coordinate, coordinate, fc.nat(40), fc.boolean(), (places, x, y, radius, all) => {
      const distance = (point: number) =>
        ((places[2 * point] as number) - x) ** 2 + ((places[2 * point + 1] as number) - y) ** 2
      const passes = all ? undefined : oddOnly
      const [expected] = numbersOf(places)
        .filter(point => (passes?.(point) ?? true) && distance(point) <= radius * radius)
        .sort((a, b) => distance(a) - distance(b) || a - b)
      expect(pointGrid(places).nearest(x, y, radius, passes)).toBe(expected)
    }),
    { numRuns: 500 },
  )
})

test('the best points of an area are those that sorting all of them finds', () => {
  fc.assert(
    fc.property(
      somePlaces,
      fc.array(fc.nat(9), { minLength: 60, maxLength: 60 }),
      fc.tuple(coordinate, coordinate, coordinate, coordinate),
      fc.nat(12),
      fc.boolean(),
      (places, rankList, [left, top, right, bottom], count, all) => {
        const ranks = Uint32Array.from(rankList)
        const passes = all ? undefined : oddOnly
        const isInside = (point: number) => {
          const [x, y] = [places[2 * point] as number, places[2 * point + 1] as number]
          return x >= left && x <= right && y >= top && y <= bottom
        }
        const expected = numbersOf(places)
          .filter(point => (passes?.(point) ?? true) && isInside(point))
          .sort((a, b) => (ranks[a] as number) - (ranks[b] as number) || a - b)
          .slice(0, count)
        const area = { left, top, right, bottom }
        expect(pointGrid(places).bestWithin(area, ranks, count, passes)).toEqual(expected)
      },
    ),
    { numRuns: 500 },
  )
})

test('of many points in sight only the best are kept', () => {
  const count = 5000
  const places = Float32Array.from({ length: 2 * count }, (_, at) => (at * 37) % 101)
  const ranks = Uint32Array.from({ length: count }, (_, at) => (at * 7919) % count)
  const area = { left: 0, top: 0, right: 100, bottom: 100 }
  const best = pointGrid(places).bestWithin(area, ranks, 200)
  expect(best.map(point => ranks[point])).toEqual([...Array(200).keys()])
})

test('where there are no points none is found', () => {
  const grid = pointGrid(new Float32Array())
  expect(grid.nearest(0, 0, 10)).toBeUndefined()
  expect(grid.bestWithin({ left: -1, top: -1, right: 1, bottom: 1 }, new Uint32Array(), 5)).toEqual([])
})
