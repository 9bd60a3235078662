import fc from 'fast-check'
import { expect, test } from 'vitest'
import { titleKey } from '../../src/core/title-key.ts'

test.each([
  ['S³: Increasing GPU Utilization', 'S3 - increasing GPU utilization'],
  ['PanGu-Σ', 'pangu sigma'],
  ['Éfficient  “Modèles”', 'efficient modeles'],
  ['ﬁne-tuning', 'Fine Tuning'],
])('%j and %j have one key', (a, b) => {
  expect(titleKey(a)).toBe(titleKey(b))
})

test('titles in other scripts keep their letters', () => {
  expect(titleKey('注意力 机制')).toBe('注意力机制')
})

test('a key is the key of itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), title => {
      expect(titleKey(titleKey(title))).toBe(titleKey(title))
    }),
  )
})
