import { rgb } from 'd3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blended } from '../../src/state/blended.ts'

const colours = fc.integer({ min: 0, max: 0xffffff }).map(value => `#${value.toString(16).padStart(6, '0')}`)

test('a blend begins at one colour and ends at the other', () => {
  expect(blended('#000000', '#ffffff', 0)).toBe('#000000')
  expect(blended('#000000', '#ffffff', 0.5)).toBe('#808080')
  expect(blended('#000000', '#ffffff', 1)).toBe('#ffffff')
})

test('a blend is opaque, and every channel of it lies between those of the two', () => {
  fc.assert(
    fc.property(colours, colours, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, share) => {
      const between = blended(from, to, share)
      expect(between).toMatch(/^#[0-9a-f]{6}$/)
      for (const channel of ['r', 'g', 'b'] as const) {
        const [a, b, c] = [from, to, between].map(colour => rgb(colour)[channel])
        expect(c).toBeGreaterThanOrEqual(Math.min(a ?? 0, b ?? 0))
        expect(c).toBeLessThanOrEqual(Math.max(a ?? 0, b ?? 0))
      }
    }),
  )
})
