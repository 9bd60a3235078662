import { expect, test } from 'vitest'
import { line, markElements, textWriter } from '../../src/drawing/svg-elements.ts'
import { label } from '../../src/drawing/typography.ts'

test('texts are written with their typeface and remembered', () => {
  const { text, texts } = textWriter()
  expect(text('a < b', { x: 1.234, y: 2 }, { style: label, colour: '#000000', anchor: 'middle' })).toBe(
    '<text fill="#000000" x="1.23" y="2" font-family="&quot;Source Sans 3 Variable&quot;, &quot;Source Sans 3&quot;, ' +
      'system-ui, sans-serif" font-size="13" font-weight="450" text-anchor="middle">a &lt; b</text>',
  )
  expect(texts).toEqual([{ text: 'a < b', style: label }])
})

test('a halo is a text of its own behind the text, hidden from those who listen', () => {
  const { text, texts } = textWriter()
  const look = { style: label, colour: '#000000', halo: { colour: '#ffffff', width: 3.5 }, kind: 'label' }
  const [halo, words] = text('a', { x: 0, y: 0 }, look).split('\n')
  expect(halo).toMatch(
    /^<text class="halo" aria-hidden="true" fill="none" stroke="#ffffff" stroke-width="3.5"/,
  )
  expect(words).toMatch(/^<text class="label" fill="#000000"/)
  expect(texts).toHaveLength(1)
})

test('marks and lines carry only what they have', () => {
  const path = { d: 'M0,0', fill: 'red', stroke: 'none', width: 0 }
  expect(markElements([path], 0.3)).toBe('<g opacity="0.3"><path d="M0,0" fill="red"/></g>')
  expect(line({ x: 0, y: 0.004 }, { x: 1, y: 2 }, 'red')).toBe(
    '<path d="M0,0L1,2" fill="none" stroke="red"/>',
  )
})
