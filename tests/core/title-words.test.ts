import fc from 'fast-check'
import { expect, test } from 'vitest'
import { likenessToOthers, titleLikeness, titleWords } from '../../src/core/title-words.ts'

test('a rare word in common counts for more than a frequent one', () => {
  const words = titleWords([
    'serving models',
    'serving adapters',
    'training models',
    'pruning models',
    'fast adapters',
  ])
  expect(titleLikeness(words, 1, 4)).toBeGreaterThan(titleLikeness(words, 0, 2))
})

test('likeness lies between 0 and 1, is mutual, and 1 for titles of the same words', () => {
  const word = fc.constantFrom('attention', 'models', 'model', 'serving', 'the', 'Σ', 'α-β')
  const title = fc.array(word, { maxLength: 6 }).map(list => list.join(' '))
  fc.assert(
    fc.property(fc.array(title, { minLength: 2, maxLength: 8 }), titles => {
      const words = titleWords(titles)
      const likeness = titleLikeness(words, 0, 1)
      expect(likeness).toBe(titleLikeness(words, 1, 0))
      expect(likeness).toBeGreaterThanOrEqual(0)
      expect(likeness).toBeLessThanOrEqual(1)
      expect([0, 1]).toContain(Math.round(1e9 * titleLikeness(words, 0, 0)) / 1e9)
    }),
  )
})

test('singular and plural, upper and lower case are one word', () => {
  expect(titleLikeness(titleWords(['Large Models', 'large model']), 0, 1)).toBe(1)
})

test('the title that shares most with the others is the most alike', () => {
  const words = titleWords(['serving language models', 'language models', 'a cookbook', 'serving adapters'])
  const [first = 0, , cookbook] = likenessToOthers(words, Int32Array.of(0, 1, 2, 3))
  expect(cookbook).toBe(0)
  expect(first).toBeGreaterThan(0)
})
