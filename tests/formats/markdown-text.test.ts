import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markdownParts } from '../../src/formats/markdown-parts.ts'
import { markdownText } from '../../src/formats/markdown-text.ts'

test('markup is text', () => {
  expect(markdownText('*A*  <b>\n[x](y) ~ #1 & `c`')).toBe('\\*A\\* \\<b\\> \\[x\\](y) \\~ \\#1 \\& \\`c\\`')
})

test('any text reads as itself in a heading', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), text => {
      const [part] = markdownParts(`## ${markdownText(text)}`)
      expect(part?.kind === 'heading' && part.text).toBe(text.replace(/\s+/g, ' ').trim())
    }),
  )
})
