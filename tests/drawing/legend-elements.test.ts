import { expect, test } from 'vitest'
import { legendElements } from '../../src/drawing/legend-elements.ts'
import { textWriter } from '../../src/drawing/svg-elements.ts'
import { light } from '../../src/state/theme.ts'

test('what is switched off is pale and struck through', () => {
  const mark = {
    shape: 'circle',
    colour: '#123456',
    hollow: false,
    ring: false,
    selected: false,
    emphasis: 'plain',
    radius: 5,
  } as const
  const place = { markX: 5, textX: 17, tallyX: 60, y: 12 }
  const drawn = (muted?: true) =>
    legendElements(
      [{ ...place, text: 'Models', tally: '3', mark, ...(muted && { muted }) }],
      light,
      textWriter().text,
    ).join('')
  expect(drawn()).toContain('>Models</text>')
  expect(drawn()).not.toContain('line-through')
  expect(drawn(true)).toContain('line-through')
  expect(drawn(true)).toContain('opacity="0.3"')
})
