import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lastWords } from '../../src/talk/last-words.ts'
import type { Word } from '../../src/talk/window-message.ts'

test('whichever order words come in, and however often, the same ones hold in the end', () => {
  const word = fc
    .record({ count: fc.integer({ min: 1, max: 5 }), by: fc.constantFrom('a', 'b', 'c') })
    .map(({ count, by }): Word => ({ part: 'place', value: `${count}${by}`, count, by }))
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.array(fc.nat()), (words, order) => {
      const [one, other] = [lastWords('x'), lastWords('y')]
      one.hear(words)
      for (const at of order) other.hear([words[at % words.length] ?? expect.fail()])
      for (const each of words.toReversed()) other.hear([each])
      expect(other.on('place')).toEqual(one.on('place'))
      expect(other.hear(words)).toBe(false)
    }),
  )
})

test('an own word is later than all that were heard', () => {
  const words = lastWords('a')
  words.hear([{ part: 'isBlack', value: true, count: 41, by: 'z' }])
  expect(words.say('isBlack', false)).toEqual({ part: 'isBlack', value: false, count: 42, by: 'a' })
  expect(words.on('isBlack')?.value).toBe(false)
  expect(words.on('place')).toBeUndefined()
})

test('of two words with the same count, that of the later name holds', () => {
  const words = lastWords('b')
  words.say('place', '?scene=1')
  expect(words.hear([{ part: 'place', value: '?scene=2', count: 1, by: 'a' }])).toBe(false)
  expect(words.hear([{ part: 'place', value: '?scene=3', count: 1, by: 'c' }])).toBe(true)
  expect(words.on('place')?.value).toBe('?scene=3')
})
