import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { drawing } from '../../src/drawing/drawing.ts'
import { firstView, layouts } from '../../src/state/view-state.ts'
import { hostileGraphs } from '../formats/hostile-graph.ts'
import { bundledGraph } from '../state/bundled-graph.ts'
import { viewsOf } from '../state/example.ts'
import { stagedViewOf } from './staged-views.ts'
import { widthOf } from './widths.ts'

/** Texts of an SVG file without their halos; throws where it is not well-formed. */
function textsIn(svg: string): string[] {
  const parser = new SaxesParser({ xmlns: true })
  const texts: string[] = []
  let inText = false
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    inText = name === 'text' && attributes.class?.value !== 'halo'
    if (inText) texts.push('')
  })
  parser.on('text', part => {
    if (inText) texts.push(`${texts.pop()}${part}`)
  })
  parser.on('closetag', () => {
    inText = false
  })
  parser.write(svg).close()
  return texts
}

test('title, caption, stage, legend and source stand in one file', () => {
  const drawn = drawing(
    stagedViewOf(bundledGraph, { ...firstView, layout: 'map' }),
    'How to read it.',
    widthOf,
  )
  const texts = textsIn(drawn.svg())
  expect(texts[0]).toBe('LLM papers')
  expect(texts).toContain('How to read it.')
  expect(texts).toContain('Vaswani 2017')
  expect(texts).toContain('Colour: section')
  expect(texts.join(' ')).toContain('Data from Semantic Scholar')
  expect(drawn.texts.map(({ text }) => text)).toEqual(texts)
})

test('the file has the width of the stage and a view box, and carries the rules given to it', () => {
  const drawn = drawing(stagedViewOf(bundledGraph, firstView), 'How to read it.', widthOf)
  expect(drawn.width).toBe(800)
  expect(drawn.height).toBeGreaterThan(600)
  expect(drawn.svg(['@font-face{font-family:"A & B"}'])).toContain(
    '<style>@font-face{font-family:&quot;A &amp; B&quot;}</style>',
  )
  expect(drawn.svg()).toContain(`viewBox="0 0 800 ${drawn.height}"`)
})

test.each(layouts)('the %s is the same file every time', layout => {
  const file = () =>
    drawing(stagedViewOf(bundledGraph, { ...firstView, layout }), 'How to read it.', widthOf).svg()
  expect(file()).toBe(file())
})

test('a text too long for the width goes on in the next line', () => {
  const graph = bundledGraph.copy() as typeof bundledGraph
  graph.setAttribute('title', 'A list about many things '.repeat(8))
  const [first = '', second = ''] = textsIn(
    drawing(stagedViewOf(graph, firstView), 'How to read it.', widthOf).svg(),
  )
  expect(`${first} ${second}`).toContain('A list about many things A list')
  expect(first.length * 12).toBeLessThanOrEqual(800)
})

test('whatever papers say and whatever the view, the file is well-formed and no number is broken', () => {
  const cases = hostileGraphs.chain(graph =>
    viewsOf(graph.nodes(), fc.constantFrom('one', 'two')).map(view => ({ graph, view })),
  )
  fc.assert(
    fc.property(cases, ({ graph, view }) => {
      const svg = drawing(stagedViewOf(graph, view), 'How to read it.', widthOf).svg()
      expect(textsIn(svg).length).toBeGreaterThan(0)
      expect(svg).not.toMatch(/="[^"]*\b(?:NaN|Infinity|undefined)\b[^"]*" /)
    }),
    { numRuns: 100 },
  )
})
