import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leastDistances } from '../../../src/core/layouts/least-distances.ts'

const room = { width: 40, height: 20, dot: 10, scale: 1 }
const beside = 8
const anyPlaces = fc.array(
  fc.record({ x: fc.integer({ min: 0, max: 400 }), height: fc.double({ min: 0, max: 700, noNaN: true }) }),
  { maxLength: 80 },
)

/** What it does, told simply: each dot looks at all before it. */
function moved(
  heights: readonly number[],
  xs: readonly number[],
  order: readonly number[],
  way: 1 | -1,
): number[] {
  const result = [...heights]
  order.forEach((dot, at) => {
    let height = result[dot] ?? 0
    for (const other of order.slice(0, at).reverse()) {
      const between = Math.abs((xs[other] ?? 0) - (xs[dot] ?? 0))
      const least = between < room.dot ? room.dot : between < room.width ? beside : 0
      const reached = result[other] ?? 0
      if (way * (height - reached) < least - 0.25) height = reached + way * least
    }
    result[dot] = height
  })
  return result
}

test('the same as when every dot looks at all before it, and dots that lie within a dot of each other stay apart', () => {
  fc.assert(
    fc.property(anyPlaces, fc.double({ min: 0.01, max: 1, noNaN: true }), (places, crowding) => {
      const xs = places.map(({ x }) => x * crowding)
      const heights = places.map(({ height }) => height)
      const order = [...heights.keys()].sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0) || a - b)
      const down = moved(heights, xs, order, 1)
      const isFull = Math.max(...down) > 700
      const wanted = isFull
        ? moved(
            down.map(height => Math.min(height, 700)),
            xs,
            order.toReversed(),
            -1,
          )
        : down
      const found = leastDistances(Float64Array.from(heights), xs, { room, beside })
      expect(found).toEqual(wanted)
    }),
  )
})

test('one dot stays where it is', () => {
  expect(leastDistances(Float64Array.of(5), [3], { room, beside })).toEqual([5])
})
