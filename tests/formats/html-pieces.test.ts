import fc from 'fast-check'
import { expect, test } from 'vitest'
import { attributeOf, htmlPieces } from '../../src/formats/html-pieces.ts'

test('HTML is cut into tags and text, comments left out, entities resolved', () => {
  const pieces = htmlPieces('<p>A &amp; B<!-- <b> --><a href="x">c</a>')
  expect(
    pieces.map(piece => (piece.kind === 'text' ? piece.text : `${piece.closing ? '/' : ''}${piece.name}`)),
  ).toEqual(['p', 'A & B', '', 'a', 'c', '/a'])
})

test('attributes are read in every quotation', () => {
  expect(attributeOf('a href="https://a.b/?x=1&amp;y=2"', 'href')).toBe('https://a.b/?x=1&y=2')
  expect(attributeOf("a class=x href='y'", 'href')).toBe('y')
  expect(attributeOf('a HREF=z', 'href')).toBe('z')
  expect(attributeOf('a data-href="z"', 'href')).toBeUndefined()
  expect(attributeOf('img alt=""', 'alt')).toBe('')
})

test('unclosed tags and comments are text, and every line break is counted once', () => {
  expect(htmlPieces('a < b')).toEqual([{ kind: 'text', text: 'a < b', lines: 0 }])
  fc.assert(
    fc.property(fc.array(fc.constantFrom('<', '>', '<!--', '-->', '<a ', 'b', '\n', '"', '/')), parts => {
      const html = parts.join('')
      const lines = htmlPieces(html).reduce((sum, piece) => sum + piece.lines, 0)
      const unfinished = /<!--(?![\s\S]*-->)/.test(html)
      if (!unfinished) expect(lines).toBe(html.split('\n').length - 1)
    }),
  )
})
