import fc from 'fast-check'
import { expect, test } from 'vitest'
import { freePlace } from '../../src/state/free-place.ts'

const stage = { width: 800, height: 600 }

test('a disc stays where it covers nothing', () => {
  expect(freePlace({ x: 100, y: 100, radius: 20 }, [{ x: 130, y: 100, radius: 5 }], stage)).toEqual({
    x: 100,
    y: 100,
  })
})

test('a disc moves aside no farther than it must', () => {
  const { x, y } = freePlace({ x: 400, y: 300, radius: 20 }, [{ x: 395, y: 300, radius: 8 }], stage)
  expect(Math.hypot(x - 395, y - 300)).toBeGreaterThanOrEqual(32)
  expect(Math.hypot(x - 400, y - 300)).toBeLessThanOrEqual(36)
})

test('a disc between many covers none of them, and stays on the stage', () => {
  const number = (most: number) => fc.integer({ min: 0, max: most })
  const discs = fc.array(fc.record({ x: number(800), y: number(600), radius: number(15) }), { maxLength: 12 })
  const place = fc.record({ x: number(800), y: number(600), radius: fc.integer({ min: 5, max: 30 }) })
  fc.assert(
    fc.property(place, discs, (disc, others) => {
      const at = freePlace(disc, others, stage)
      for (const other of others)
        expect(Math.hypot(other.x - at.x, other.y - at.y)).toBeGreaterThanOrEqual(other.radius + disc.radius)
    }),
  )
})

test('where all is full a disc stays', () => {
  const full = Array.from({ length: 900 }, (_, at) => ({
    x: (at % 30) * 28,
    y: Math.floor(at / 30) * 22,
    radius: 12,
  }))
  expect(freePlace({ x: 400, y: 300, radius: 20 }, full, stage)).toEqual({ x: 400, y: 300 })
})
