import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markdownParts } from '../../src/formats/markdown-parts.ts'

test('headings and fences come as what they say, everything else as it was written', () => {
  const text = '# *A* &amp; B\n\n```view\nx: 1\n```\n\n- one\n\n- two\n\nSome *text*,\nmore.\n\n---\n'
  expect(markdownParts(text)).toEqual([
    { kind: 'heading', level: 1, text: 'A & B', source: '# *A* &amp; B', line: 1 },
    { kind: 'fence', info: 'view', text: 'x: 1\n', source: '```view\nx: 1\n```', line: 3 },
    { kind: 'block', source: '- one\n\n- two', line: 7 },
    { kind: 'block', source: 'Some *text*,\nmore.', line: 11 },
    { kind: 'rule', source: '---', line: 14 },
  ])
})

test('HTML is text, and an open comment swallows nothing', () => {
  expect(markdownParts('<!-- open\n\n## Next').map(({ kind }) => kind)).toEqual(['block', 'heading'])
})

test('every part is a piece of the text, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), text => {
      let at = 0
      for (const { source } of markdownParts(text)) {
        const found = text.indexOf(source, at)
        expect(found).toBeGreaterThanOrEqual(at)
        at = found + source.length
      }
    }),
  )
})
