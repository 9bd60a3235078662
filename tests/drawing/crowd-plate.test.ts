import { expect, test } from 'vitest'
import { plateFor, reaches } from '../../src/drawing/crowd-plate.ts'
import { onScreen } from '../../src/state/viewport.ts'

const size = { width: 800, height: 600 }
const viewport = { k: 3, x: -120, y: 40 }

test('a stage pixel lies on the plate where it lies on the screen, but for margin and ratio', () => {
  const plate = plateFor(viewport, size, 2, { overscan: 0.25, most: 1e9 })
  const point = { x: 70, y: 90 }
  const { x, y } = onScreen(viewport, point)
  expect(plate.k * point.x + plate.x).toBeCloseTo(2 * (x + plate.margin.width))
  expect(plate.k * point.y + plate.y).toBeCloseTo(2 * (y + plate.margin.height))
  expect([plate.width, plate.height]).toEqual([2 * 1200, 2 * 900])
})

test('a plate that would have too many pixels is coarser', () => {
  const plate = plateFor(viewport, size, 2, { overscan: 0.25, most: 500_000 })
  expect(plate.width * plate.height).toBeLessThan(502_500)
  expect(plate.ratio).toBeLessThan(1)
})

test('it reaches while one pans a little, not far, and never once one zooms', () => {
  const plate = plateFor(viewport, size, 1, { overscan: 0.25, most: 1e9 })
  expect(reaches(plate, { ...viewport, x: viewport.x + 100 })).toBe(true)
  expect(reaches(plate, { ...viewport, y: viewport.y - 140 })).toBe(false)
  expect(reaches(plate, { ...viewport, k: 3.01 })).toBe(false)
})
