import { rgb } from 'd3'
import { expect, test } from 'vitest'
import { corpusOf } from '../../src/core/corpus-file.ts'
import { crowdOf } from '../../src/drawing/corpus-crowd.ts'
import { appearance } from '../../src/state/appearance.ts'
import { corpusFrame } from '../../src/state/corpus-places.ts'
import { dark, light } from '../../src/state/theme.ts'
import { colourings, firstView, type ViewState } from '../../src/state/view-state.ts'
import { example } from '../state/example.ts'

const graph = example()
const corpus = corpusOf(graph)
const insets = { top: 40, right: 92, bottom: 56, left: 48 }
const view: ViewState = { ...firstView, layout: 'map' }
const frameOf = (of: ViewState) => corpusFrame(corpus, of, { width: 900, height: 700 }, insets)

test.each(colourings)(
  'coloured by %s, dots stand where the papers of the stage do, in their colours',
  colouring => {
    const coloured = { ...view, colouring, missing: 3 }
    const frame = frameOf(coloured)
    const crowd = crowdOf(corpus)(coloured, frame, light)
    const { papers } = appearance(graph, coloured, {}, frame, light)
    expect(papers.size).toBe(5)
    for (let at = 0; at < corpus.size; at += 1) {
      const look = papers.get(corpus.keyOf(at))
      expect(crowd.states[at]).toBe(look ? 2 : 0)
      if (!look) continue
      expect(crowd.places[2 * at]).toBeCloseTo(look.x, 2)
      expect(crowd.places[2 * at + 1]).toBeCloseTo(look.y, 2)
      const tone = 3 * (crowd.tones[at] ?? 0)
      const { r, g, b } = rgb(look.colour)
      expect([...crowd.palette.subarray(tone, tone + 3)]).toEqual([r, g, b])
      expect(crowd.radii[at]).toBeLessThan(look.radius)
    }
  },
)

test('the most cited have the largest dots', () => {
  const { radii } = crowdOf(corpus)(view, frameOf(view), light)
  const of = (key: string) => radii[corpus.numberOf(key) ?? -1] ?? 0
  expect(of('attention')).toBeGreaterThan(of('gpt'))
  expect(of('gpt')).toBeGreaterThan(of('palm'))
})

test('a column is the same array until something in it changes', () => {
  const crowd = crowdOf(corpus)
  const first = crowd(view, frameOf(view), light)
  const selected = { ...view, selected: ['gpt'] }
  const second = crowd(selected, frameOf(selected), light)
  for (const [name, column] of Object.entries(first)) expect(second).toHaveProperty(name, column)
  expect(second.states).toBe(first.states)
  expect(second.places).toBe(first.places)
  const filtered = { ...view, filter: { years: [2018, 2020] as const } }
  const third = crowd(filtered, frameOf(filtered), dark)
  expect(third.states).not.toBe(first.states)
  expect(third.palette).not.toBe(first.palette)
  expect(third.places).toBe(first.places)
  expect(third.tones).toBe(first.tones)
  expect(third.radii).toBe(first.radii)
})
