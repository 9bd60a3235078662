import { expect, test } from 'vitest'
import { labelRoom } from '../../../src/core/layouts/label-room.ts'

test('47 papers have full room, 500 have less, and dots never have none', () => {
  expect(labelRoom(47)).toMatchObject({ width: 100, height: 46, scale: 1 })
  expect(labelRoom(500).width).toBeLessThan(40)
  expect(labelRoom(5000).dot).toBeGreaterThan(6)
  expect(labelRoom(0).scale).toBe(1)
})

test('all rooms together leave two thirds of the frame free', () => {
  for (const papers of [60, 500, 5000]) {
    const { width, height } = labelRoom(papers)
    expect(papers * width * height).toBeLessThan(0.33 * 1000 * 700)
  }
})

test('a hundred thousand dots, each in a square of its own, fit the frame', () => {
  expect(100_000 * labelRoom(100_000).dot ** 2).toBeLessThan(0.32 * 1000 * 700)
})
