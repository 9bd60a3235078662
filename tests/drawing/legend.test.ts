import { expect, test } from 'vitest'
import { legendEntries, placedLegend } from '../../src/drawing/legend.ts'
import { legendText } from '../../src/drawing/typography.ts'
import { appearance } from '../../src/state/appearance.ts'
import { frame } from '../../src/state/frame.ts'
import { light } from '../../src/state/theme.ts'
import { firstView, type ViewState } from '../../src/state/view-state.ts'
import { example } from '../state/example.ts'
import { widthOf } from './widths.ts'

const graph = example()

function entriesOf(view: ViewState) {
  const size = { width: 800, height: 600 }
  const insets = { top: 40, right: 40, bottom: 40, left: 40 }
  const look = appearance(graph, view, {}, frame(graph, view, size, insets), light)
  return legendEntries(graph, view, look)
}

test('groups come with their marks and sizes, after what colours stand for', () => {
  const [groups = []] = entriesOf({ ...firstView, muted: ['models'] })
  expect(groups.map(({ text, tally, muted }) => ({ text, tally, muted }))).toEqual([
    { text: 'Colour: section' },
    { text: 'Models', tally: '1', muted: true },
    { text: 'Decoders', tally: '2' },
    { text: 'Outside any section', tally: '1' },
  ])
})

test('signs are explained while they are on the stage', () => {
  const texts = (view: ViewState) => entriesOf(view)[1]?.map(({ text }) => text)
  expect(texts(firstView)).toEqual(['Size: citations in the list', '3', 'reference list not fully known'])
  expect(texts({ ...firstView, missing: 1, sizing: 'world' })).toEqual([
    'Size: citations in the world',
    '900',
    '3,600',
    '9,000',
    'not known',
    'reference list not fully known',
    'not in the list, ×N: cited by N of it',
  ])
})

test('a folded group is explained while there is one', () => {
  const texts = entriesOf({ ...firstView, folded: ['models/decoders'] })[1]?.map(({ text }) => text)
  expect(texts).toContain('a group folded into one')
})

test('entries stay within the width, row under row', () => {
  const lists = entriesOf(firstView)
  const { entries, height } = placedLegend(lists, 300, widthOf)
  expect(entries.map(({ text }) => text)).toEqual(lists.flat().map(({ text }) => text))
  for (const { text, textX, y } of entries) {
    expect(textX + widthOf(text, legendText)).toBeLessThanOrEqual(300)
    expect(y).toBeLessThan(height)
  }
  const places = entries.map(({ textX, y }) => `${textX} ${y}`)
  expect(new Set(places).size).toBe(places.length)
})
