import fc from 'fast-check'
import { expect, test } from 'vitest'
import { closeDots } from '../../../src/core/layouts/close-dots.ts'

const place = fc.record({ x: fc.integer({ min: 0, max: 300 }), height: fc.integer({ min: -50, max: 250 }) })

test('whoever is to the right, in reach and at about the height is found, also after moving, from left to right', () => {
  fc.assert(
    fc.property(fc.array(place, { maxLength: 40 }), fc.array(place, { maxLength: 20 }), (places, moves) => {
      const sorted = places.toSorted((a, b) => a.x - b.x)
      const xs = Float64Array.from(sorted, ({ x }) => x)
      const heights = Float64Array.from(sorted, ({ height }) => height)
      const close = closeDots(xs, heights, { reach: 30, room: 20, most: 200 })
      moves.forEach(({ x, height }) => {
        const dot = x % Math.max(1, xs.length)
        if (xs.length > 0) heights[dot] = height
        if (xs.length > 0) close.moveTo(dot, height)
      })
      xs.forEach((x, dot) => {
        const height = heights[dot] ?? 0
        const found = close.toTheRight(dot, height)
        const wanted = [...xs.keys()].filter(
          other =>
            other > dot && (xs[other] ?? 0) - x <= 30 && Math.abs((heights[other] ?? 0) - height) <= 40,
        )
        expect(found).toEqual([...new Set(found)].sort((a, b) => a - b))
        expect(found.filter(other => other <= dot || (xs[other] ?? 0) - x > 30)).toEqual([])
        expect(wanted.filter(other => !found.includes(other))).toEqual([])
      })
    }),
  )
})
