import { expect, test } from 'vitest'
import { lineOfText } from '../../src/drawing/text-shape.ts'
import { focusLabel, labelTitle } from '../../src/drawing/typography.ts'
import { widthOf } from './widths.ts'

const at = { x: 100, y: 200 }

test.each([
  ['left', 100],
  ['middle', 87],
  ['right', 74],
] as const)('the %s of a text stands where its baseline was said to', (anchor, left) => {
  const { box, align } = lineOfText('GPT3', at, { style: focusLabel, colour: '#000000', anchor }, widthOf)
  expect(align).toBe(anchor)
  expect([box.left, box.width]).toEqual([left, 26])
})

test('the middle of its box is a third of its size above the baseline', () => {
  const { box } = lineOfText('GPT3', at, { style: focusLabel, colour: '#000000' }, widthOf)
  expect(box.top + box.height / 2).toBeCloseTo(200 - 0.34 * 13, 5)
})

test('weights from 600 are bold, italics stay italics', () => {
  const runs = [focusLabel, labelTitle].map(
    style => lineOfText('a', at, { style, colour: '#000000' }, widthOf).paragraphs[0]?.runs[0],
  )
  expect(runs.map(run => [run?.isBold, run?.isItalic])).toEqual([
    [true, false],
    [false, true],
  ])
})
