import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dotGrid } from '../../../src/core/layouts/dot-grid.ts'

const place = fc.record({ x: fc.integer({ min: -20, max: 130 }), y: fc.integer({ min: -20, max: 90 }) })

test('every pair that is less than so many cells apart is visited, each pair once', () => {
  fc.assert(
    fc.property(fc.array(place, { maxLength: 40 }), fc.integer({ min: 1, max: 2 }), (places, rings) => {
      const grid = dotGrid(places.length, { cell: 10, width: 100, height: 70 })
      grid.sort(
        Float64Array.from(places, ({ x }) => x),
        Float64Array.from(places, ({ y }) => y),
      )
      const visited: string[] = []
      grid.forEachPair(rings, (first, second) => {
        const pair = [grid.order[first] ?? 0, grid.order[second] ?? 0].sort((a, b) => a - b)
        visited.push(pair.join())
      })
      expect(new Set(visited).size).toBe(visited.length)
      places.forEach((a, at) => {
        places.slice(0, at).forEach((b, other) => {
          const isNear = Math.abs(a.x - b.x) <= 10 * rings && Math.abs(a.y - b.y) <= 10 * rings
          if (isNear) expect(visited).toContain([other, at].join())
        })
      })
      expect([...grid.order].sort((a, b) => a - b)).toEqual([...places.keys()])
    }),
  )
})
