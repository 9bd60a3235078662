import fc from 'fast-check'
import { expect, test } from 'vitest'
import { captionParagraphs, captionText } from '../../src/talk/caption.ts'

test('paragraphs and items come in order, with their emphasis', () => {
  const found = captionParagraphs('**2017.** One *idea*\nin two lines.\n\n- a\n- b\n')
  expect(found.map(({ kind, runs }) => [kind, runs.map(({ text }) => text).join('')])).toEqual([
    ['paragraph', '2017. One idea\nin two lines.'],
    ['item', 'a'],
    ['item', 'b'],
  ])
  expect(found[0]?.runs.filter(({ strong }) => strong).map(({ text }) => text)).toEqual(['2017.'])
  expect(found[0]?.runs.filter(({ emphasis }) => emphasis).map(({ text }) => text)).toEqual(['idea'])
})

test('a caption is said without its markup', () => {
  expect(captionText('**2017.** One *idea*\n\n- a')).toBe('2017. One idea a')
  expect(captionText('')).toBe('')
})

test('any text is a caption', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
      expect(typeof captionText(text)).toBe('string')
    }),
  )
})
