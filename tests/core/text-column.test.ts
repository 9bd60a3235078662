import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isInTextOrder, packedTexts, placeOfText, textAt } from '../../src/core/text-column.ts'
import { textOrder } from '../../src/core/text-order.ts'

/** Texts of all scripts; characters above and below the surrogates, where code units and bytes sort differently. */
const anyText = fc.string({
  unit: fc.oneof(fc.constantFrom('a', 'é', '語', '\uE000', '\uFFFD', '😀'), fc.string({ unit: 'binary' })),
})
const someTexts = fc.array(anyText)
const sortedTexts = fc.uniqueArray(anyText.filter(text => text !== '')).map(texts => texts.sort(textOrder))

test('every text is what was packed', () => {
  fc.assert(
    fc.property(someTexts, texts => {
      const column = packedTexts(texts)
      expect(texts.map((_, at) => textAt(column, at))).toEqual(texts)
    }),
  )
  expect(textAt(packedTexts(['\uFEFFmarked']), 0)).toBe('\uFEFFmarked')
})

test('a text is found at its place, and no other text is', () => {
  fc.assert(
    fc.property(sortedTexts, anyText, (texts, other) => {
      const column = packedTexts(texts)
      expect(texts.map(text => placeOfText(column, text))).toEqual([...texts.keys()])
      expect(placeOfText(column, other)).toBe(texts.indexOf(other))
    }),
  )
})

test('half a character finds nothing, though its bytes are those of U+FFFD', () => {
  expect(placeOfText(packedTexts(['\uFFFD']), '\uD83D')).toBe(-1)
})

test('a column in order is known as such, one with two texts exchanged is not', () => {
  fc.assert(
    fc.property(sortedTexts, fc.nat(), (texts, at) => {
      expect(isInTextOrder(packedTexts(texts))).toBe(true)
      if (texts.length < 2) return
      const first = at % (texts.length - 1)
      const exchanged = texts.with(first, texts[first + 1] ?? '').with(first + 1, texts[first] ?? '')
      expect(isInTextOrder(packedTexts(exchanged))).toBe(false)
    }),
  )
})

test.each([
  ['an empty text', packedTexts(['', 'a'])],
  ['a text twice', packedTexts(['a', 'a'])],
  ['no UTF-8', { starts: Uint32Array.of(0, 1), bytes: Uint8Array.of(0xff) }],
  ['a character cut in two', { starts: Uint32Array.of(0, 1, 2), bytes: new TextEncoder().encode('é') }],
])('%s is no order', (_, column) => {
  expect(isInTextOrder(column)).toBe(false)
})

test('what is no UTF-8 is shown as U+FFFD', () => {
  expect(textAt({ starts: Uint32Array.of(0, 2), bytes: Uint8Array.of(0x61, 0xff) }, 0)).toBe('a\uFFFD')
})
