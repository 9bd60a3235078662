import fc from 'fast-check'
import { expect, test } from 'vitest'
import { titleKey } from '../../src/core/title-key.ts'

test.each([
  ['S³: Increasing GPU Utilization', 'S3 - increasing GPU utilization'],
  ['PanGu-Σ: Towards Trillion Parameter', 'PanGu-Sigma towards trillion parameter'],
  ['Naïve Bayes', 'NAIVE  BAYES'],
  ['“Why should I trust you?”', "'Why Should I Trust You'"],
  ['ﬁne-tuning', 'Fine Tuning'],
  ['α-Rank', 'Alpha Rank'],
  ['ΑΓΆΠΗ', 'αγάπη'],
  ['ΛΌΓΟΣ', 'λόγος'],
  ['Größe', 'GRÖßE'],
])('%j and %j have the same key', (a, b) => {
  expect(titleKey(a)).toBe(titleKey(b))
})

test.each([
  ['GPT-3', 'GPT-4'],
  ['注意力', '注意'],
  ['Scaling Laws', 'Scaling Law'],
])('%j and %j have different keys', (a, b) => {
  expect(titleKey(a)).not.toBe(titleKey(b))
})

test('letters of every script are kept, Greek ones by name', () => {
  expect(titleKey('注意力 is всё')).toBe('注意力isвсе')
  expect(titleKey('ΛΌΓΟΣ')).toBe('lambdaomicrongammaomicronsigma')
  expect(titleKey('—…!?')).toBe('')
})

const title = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))

test('a key holds letters and digits only, and is its own key', () => {
  fc.assert(
    fc.property(title, text => {
      const key = titleKey(text)
      expect(key).toMatch(/^[\p{L}\p{N}]*$/u)
      expect(titleKey(key)).toBe(key)
    }),
  )
})

test('neither case nor what stands between the words changes a key', () => {
  const words = fc.array(fc.stringMatching(/^[a-zA-Z0-9éèüñ]+$/), { minLength: 1 })
  const between = fc.constantFrom(' ', '-', ': ', ' – ', '. ', '“', '\u00a0')
  fc.assert(
    fc.property(words, between, (all, separator) => {
      expect(titleKey(all.join(separator).toUpperCase())).toBe(titleKey(all.join(' ')))
    }),
  )
})
