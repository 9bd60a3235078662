import fc from 'fast-check'
import { expect, test } from 'vitest'
import { flight } from '../../src/drawing/flight.ts'
import { restingViewport } from '../../src/state/viewport.ts'

const stage = { width: 800, height: 600 }
const pixel = fc.double({ min: -5000, max: 5000, noNaN: true })
const viewports = fc.record({ k: fc.double({ min: 0.4, max: 40, noNaN: true }), x: pixel, y: pixel })

test('a flight begins where one is and ends exactly where one wants to be, in good time', () => {
  fc.assert(
    fc.property(viewports, viewports, (from, to) => {
      const way = flight(from, to, stage)
      if (!way) return
      expect(way.at(0)).toBe(from)
      expect(way.at(1)).toBe(to)
      expect(way.duration).toBeGreaterThanOrEqual(250)
      expect(way.duration).toBeLessThanOrEqual(1600)
      for (const share of [0.01, 0.3, 0.5, 0.8, 0.99]) {
        const { k, x, y } = way.at(share)
        expect([k, x, y].every(Number.isFinite) && k > 0).toBe(true)
      }
    }),
  )
})

test('a flight has no jump at its ends', () => {
  const to = { k: 8, x: -3000, y: -2000 }
  const way = flight(restingViewport, to, stage)
  expect(way?.at(1e-6).k).toBeCloseTo(1, 3)
  expect(way?.at(1 - 1e-6).k).toBeCloseTo(8, 3)
  expect(way?.at(1 - 1e-6).x).toBeCloseTo(-3000, 0)
})

test('between two places far apart the camera goes out and in again', () => {
  const way = flight({ k: 6, x: 0, y: 0 }, { k: 6, x: -4000, y: -3000 }, stage)
  expect(way?.at(0.5).k).toBeLessThan(3)
})

test('where the rounding of a camera is all there is to go, nobody flies', () => {
  expect(flight({ k: 2, x: 10, y: 10 }, { k: 2.0001, x: 10.2, y: 9.9 }, stage)).toBeUndefined()
})
