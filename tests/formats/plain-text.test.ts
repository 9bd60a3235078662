import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longestTitle, plainText, trimmed } from '../../src/formats/plain-text.ts'

test('control characters, hidden direction changes and stray space go', () => {
  expect(plainText('\u202eevil\u202c\u0000 \t\n title\u00ad\u200b\ufeff ')).toBe('evil title')
})

test('what scripts need stays: joiners, accents, emoji', () => {
  expect(plainText('می\u200cخواهم')).toBe('می\u200cخواهم')
  expect(plainText('Poincare\u0301')).toBe('Poincaré')
  expect(plainText('👩\u200d🔬')).toBe('👩\u200d🔬')
})

test('a long text is cut with an ellipsis and never within a character', () => {
  expect(plainText('a'.repeat(500))).toBe(`${'a'.repeat(longestTitle - 1)}…`)
  expect(plainText('😀😀😀', 4)).toBe('😀…')
})

test('any text becomes one short line, and again the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), text => {
      const line = plainText(text)
      expect(line).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]|\s{2}|^\s|\s$/u)
      expect(line.length).toBeLessThanOrEqual(longestTitle)
      expect(plainText(line)).toBe(line)
    }),
  )
})

test('trimming takes the edges only', () => {
  expect(trimmed('-- a - b --', /[\s-]/)).toBe('a - b')
  expect(trimmed('---', /-/)).toBe('')
})
