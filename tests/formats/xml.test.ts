import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { xmlBlock, xmlElement, xmlText } from '../../src/formats/xml.ts'
import { hostileText } from './hostile-graph.ts'

/** What a strict parser makes of one element: its attribute `a` and its text. */
function read(xml: string): { a: string | undefined; text: string } {
  const parser = new SaxesParser()
  let a: string | undefined
  let text = ''
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ attributes }) => {
    a = attributes.a
  })
  parser.on('text', part => {
    text += part
  })
  parser.write(xml).close()
  return { a, text }
}

test('what XML gives a meaning is written as a reference', () => {
  expect(xmlText('a < b & "c" > d')).toBe('a &lt; b &amp; &quot;c&quot; &gt; d')
  expect(xmlText('one\ntwo\tthree\r')).toBe('one&#10;two&#9;three&#13;')
})

test('what XML 1.0 cannot hold becomes a replacement character', () => {
  expect(xmlText('a\u0000b\u000bc\ufffed\ud800e')).toBe('a\ufffdb\ufffdc\ufffdd\ufffde')
  expect(xmlText('😀')).toBe('😀')
})

test('an element without content closes itself, and leaves undefined attributes out', () => {
  expect(xmlElement('a', { b: 1, c: undefined, d: false })).toBe('<a b="1" d="false"/>')
  expect(xmlBlock('a', {}, [])).toBe('<a/>')
  expect(xmlBlock('a', {}, ['<b/>', '<c/>'])).toBe('<a>\n<b/>\n<c/>\n</a>')
})

test('any text comes back as it was, but for what XML cannot hold', () => {
  fc.assert(
    fc.property(hostileText, text => {
      const writable = [...text].map(one => (isWritable(one) ? one : '\ufffd')).join('')
      expect(read(xmlElement('e', { a: text }, xmlText(text)))).toEqual({ a: writable, text: writable })
    }),
  )
})

/** By XML 1.0, section 2.2. */
function isWritable(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff
}
