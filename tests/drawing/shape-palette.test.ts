import { expect, test } from 'vitest'
import { shapePalette } from '../../src/drawing/shape-palette.ts'

test('at full strength colours are as they are, however they were written', () => {
  const palette = shapePalette('rgb(255, 255, 255)', 1)
  expect(palette.background).toBe('#ffffff')
  expect(palette.ink('rgb(1, 2, 3)', 0.5)).toEqual({ colour: '#010203', opacity: 0.5 })
})

test('stepped back, colours lie between the background and themselves, and are opaque', () => {
  const palette = shapePalette('#ffffff', 0.2)
  expect(palette.ink('#000000')).toEqual({ colour: '#cccccc', opacity: 1 })
  expect(palette.mixed('#ffffff')).toBe('#ffffff')
})
