import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawnLabels } from '../../src/drawing/labels.ts'
import { focusLabel, label, regionName, scaled } from '../../src/drawing/typography.ts'
import { appearance } from '../../src/state/appearance.ts'
import { frame } from '../../src/state/frame.ts'
import { light, projector } from '../../src/state/theme.ts'
import { firstView, type ViewState } from '../../src/state/view-state.ts'
import { restingViewport } from '../../src/state/viewport.ts'
import { example, graphOf, graphs, viewsOf } from '../state/example.ts'
import { widthOf } from './widths.ts'

const size = { width: 800, height: 600 }
const insets = { top: 40, right: 40, bottom: 40, left: 40 }

function labelsIn(graph = example(), view: ViewState = { ...firstView, layout: 'map' }, paper?: string) {
  const look = appearance(graph, view, paper ? { paper } : {}, frame(graph, view, size, insets), light)
  return drawnLabels(look, restingViewport, size, insets, widthOf)
}

test('every paper of a small graph has its label beside it', () => {
  expect(
    labelsIn()
      .map(({ text }) => text)
      .sort(),
  ).toEqual(['Chowdhery 2022', 'Devlin 2018', 'Radford 2018', 'Vaswani 2017'])
  expect(labelsIn().every(({ style, colour }) => style === label && colour === light.ink)).toBe(true)
})

test('the paper that is pointed at is named in bold, its title under it; strangers to it are not named', () => {
  const labels = labelsIn(example(), { ...firstView, layout: 'map' }, 'palm')
  expect(labels.find(({ id }) => id === 'palm')).toMatchObject({
    style: focusLabel,
    title: { text: 'PaLM' },
  })
  expect(labels.some(({ id }) => id === 'bert')).toBe(false)
})

test('on a projector every label is set larger, and the same style is the same object', () => {
  const graph = example()
  const view = { ...firstView, layout: 'map' as const }
  const look = appearance(graph, view, {}, frame(graph, view, size, insets), projector)
  const labels = drawnLabels(look, restingViewport, size, insets, widthOf)
  expect(labels.length).toBeGreaterThan(0)
  expect(new Set(labels.map(({ style }) => style))).toEqual(new Set([scaled(label, projector.labelScale)]))
  expect(scaled(label, 1)).toBe(label)
})

test('a region is named above its papers, in its colour moved towards ink', () => {
  const at = (x: number, y: number) => ({ x, y, section: 'one' })
  const graph = graphOf({ a: at(0, 300), b: at(500, 300), c: at(1000, 600) }, [], {
    sections: [{ id: 'one', title: 'One', depth: 0 }],
  })
  const region = labelsIn(graph).find(({ kind }) => kind === 'region')
  expect(region).toMatchObject({ text: 'One', style: regionName, colour: '#2a4f6e' })
})

test('no label stands outside the stage', () => {
  const cases = graphs.chain(graph =>
    viewsOf(graph.nodes(), fc.constantFrom('models', 'serving')).map(view => ({ graph, view })),
  )
  fc.assert(
    fc.property(cases, ({ graph, view }) => {
      for (const { x, y, text, style, emphasis } of labelsIn(graph, view)) {
        if (emphasis === 'focus') continue
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x + widthOf(text, style)).toBeLessThanOrEqual(size.width)
        expect(y).toBeGreaterThan(0)
        expect(y).toBeLessThanOrEqual(size.height)
      }
    }),
    { numRuns: 60 },
  )
})
