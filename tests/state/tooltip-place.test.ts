import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tooltipPlace } from '../../src/state/tooltip-place.ts'

const stage = { width: 800, height: 600 }
const tooltip = { width: 300, height: 120 }

test('it stands to the right of the pointer, near the right edge to the left', () => {
  expect(tooltipPlace({ x: 100, y: 100 }, tooltip, stage)).toEqual({ x: 116, y: 108 })
  expect(tooltipPlace({ x: 700, y: 100 }, tooltip, stage)).toEqual({ x: 384, y: 108 })
})

test('on a narrow stage it stands below the pointer, near the bottom edge above', () => {
  const narrow = { width: 360, height: 600 }
  expect(tooltipPlace({ x: 180, y: 100 }, tooltip, narrow)).toEqual({ x: 30, y: 122 })
  expect(tooltipPlace({ x: 180, y: 560 }, tooltip, narrow)).toEqual({ x: 30, y: 424 })
})

test('wherever there is room it lies on the stage and not under the pointer', () => {
  const sizes = fc.record({
    width: fc.integer({ min: 20, max: 320 }),
    height: fc.integer({ min: 20, max: 240 }),
  })
  const stages = fc.record({
    width: fc.integer({ min: 340, max: 2000 }),
    height: fc.integer({ min: 540, max: 1200 }),
  })
  const shares = fc.tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  fc.assert(
    fc.property(sizes, stages, shares, (size, room, [across, down]) => {
      const pointer = { x: across * room.width, y: down * room.height }
      const { x, y } = tooltipPlace(pointer, size, room)
      expect(x).toBeGreaterThanOrEqual(8)
      expect(y).toBeGreaterThanOrEqual(8)
      expect(x + size.width).toBeLessThanOrEqual(room.width - 8)
      expect(y + size.height).toBeLessThanOrEqual(room.height - 8)
      const isUnder =
        pointer.x >= x && pointer.x <= x + size.width && pointer.y >= y && pointer.y <= y + size.height
      expect(isUnder).toBe(false)
    }),
  )
})
