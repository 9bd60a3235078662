import fc from 'fast-check'
import { expect, test } from 'vitest'
import { caption, fontOf, label, linesOf } from '../../src/drawing/typography.ts'
import { widthOf } from './widths.ts'

test('a style is written as CSS and a canvas write fonts', () => {
  expect(fontOf(label)).toBe('450 13px "Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif')
  expect(fontOf(caption)).toMatch(/^italic 400 14\.5px "Source Serif 4 Variable"/)
})

test('lines break at spaces and lose no word; only a single word may be too long', () => {
  const words = fc.array(fc.constantFrom('a', 'paper', 'cites', 'antidisestablishmentarianism'))
  fc.assert(
    fc.property(words, fc.integer({ min: 0, max: 400 }), (all, room) => {
      const lines = linesOf(all.join(' '), caption, room, widthOf)
      expect(lines.join(' ')).toBe(all.join(' '))
      for (const line of lines) expect(widthOf(line, caption) <= room || !line.includes(' ')).toBe(true)
    }),
  )
})
