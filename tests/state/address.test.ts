import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CitationGraph } from '../../src/core/citation-graph.ts'
import { addressOf, viewAt } from '../../src/state/address.ts'
import {
  colourings,
  firstView,
  labellings,
  layouts,
  sizings,
  themes,
  type ViewState,
} from '../../src/state/view-state.ts'
import { example, graphOf, viewsOf } from './example.ts'

const awkwardKeys = [
  'arxiv:1706.03762',
  'doi:10.1/a,b@c;d&e=f%g#h?i+j k',
  '__proto__',
  'constructor',
  'title:µ-注意-🙂',
  '%2C',
]

const key = fc.oneof(
  fc.constantFrom(...awkwardKeys),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
)

function graphWith(keys: readonly string[]): CitationGraph {
  return graphOf(Object.fromEntries(keys.map(id => [id, {}])))
}

/** Paper keys and a valid view of the graph of those papers. */
const keysAndViews: fc.Arbitrary<[string[], ViewState]> = fc
  .uniqueArray(key, { minLength: 1, maxLength: 6 })
  .chain(keys => fc.tuple(fc.constant(keys), viewsOf(keys, key)))

function expectValid(view: ViewState, graph: CitationGraph): void {
  expect(layouts).toContain(view.layout)
  expect(colourings).toContain(view.colouring)
  expect(sizings).toContain(view.sizing)
  expect(labellings).toContain(view.labelling)
  expect(themes).toContain(view.theme)
  expect(Number.isInteger(view.missing) && view.missing >= 0).toBe(true)
  expect(view.selected.filter(id => !graph.hasNode(id))).toEqual([])
  expect(new Set(view.selected).size).toBe(view.selected.length)
  const pins = Object.values(view.pins).flatMap(here => Object.entries(here))
  expect(pins.filter(([id]) => !graph.hasNode(id))).toEqual([])
  const numbers = [
    ...pins.flatMap(([, { x, y }]) => [x, y]),
    ...(view.camera ? [view.camera.x, view.camera.y, view.camera.ratio] : []),
  ]
  expect(numbers.filter(number => !Number.isFinite(number))).toEqual([])
  expect(view.camera?.ratio ?? 1).toBeGreaterThan(0)
}

test('the first view has no query', () => {
  expect(addressOf(firstView)).toBe('')
  expect(viewAt('', example())).toEqual(firstView)
  expect(viewAt('?', example())).toEqual(firstView)
})

test('an address reads well', () => {
  const view: ViewState = {
    ...firstView,
    layout: 'map',
    missing: 3,
    selected: ['arxiv:1706.03762', 'doi:10.1/a b'],
    pins: { map: { 'arxiv:1706.03762': { x: 12.5, y: -3 } } },
    camera: { x: 500, y: 350, ratio: 0.25 },
  }
  expect(addressOf(view)).toBe(
    '?layout=map&missing=3&select=arxiv:1706.03762,doi:10.1/a%20b&pins-map=arxiv:1706.03762@12.5,-3&at=500,350,0.25',
  )
})

test('the view at the address of a view is that view, whatever its papers are called', () => {
  fc.assert(
    fc.property(keysAndViews, ([keys, view]) => {
      expect(viewAt(addressOf(view), graphWith(keys))).toEqual(view)
    }),
  )
})

test('an address holds only what a browser leaves as it is', () => {
  fc.assert(
    fc.property(keysAndViews, ([, view]) => {
      const address = addressOf(view)
      expect(new URL(`https://example.org/${address}`).search.replaceAll('%27', "'")).toBe(address)
    }),
  )
})

const names = ['layout', 'colour', 'size', 'labels', 'missing', 'select', 'off', 'pins-map', 'at', 'theme']
const hostileValue = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('-0', '1e999', 'NaN', '0x10', '-1', '%', '%E0%A4', '1,2,3', 'attention@1,-0', 'gpt@1e9,2'),
  fc.constantFrom('__proto__', '__proto__@1,2', 'constructor,toString', '1,2,0', '0,0,Infinity', ',,;;@@'),
)
const query = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 0xffff })).map(units => String.fromCharCode(...units)),
  fc
    .array(fc.tuple(fc.constantFrom(...names, '__proto__', ''), hostileValue))
    .map(pairs => `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`),
)

test('any query at all gives a valid view, whose address leads back to it', () => {
  const graph = example()
  fc.assert(
    fc.property(query, text => {
      const view = viewAt(text, graph)
      expectValid(view, graph)
      const address = addressOf(view)
      expect(addressOf(viewAt(address, graph))).toBe(address)
    }),
  )
})

test('an address can be had of a view whose names are no well-formed Unicode', () => {
  expect(addressOf({ ...firstView, muted: ['a\ud800b'] })).toBe('?off=a%EF%BF%BDb')
})

test('papers that are not in the graph fall away', () => {
  const view = viewAt('?select=nobody,gpt,gpt&pins-map=nobody@1,2;gpt@3,4', example())
  expect(view.selected).toEqual(['gpt'])
  expect(view.pins).toEqual({ map: { gpt: { x: 3, y: 4 } } })
})

test('what cannot be read falls back to the first view', () => {
  const graph = example()
  expect(viewAt('?layout=spiral&colour=&size=huge&labels&theme=__proto__&missing=-4', graph)).toEqual(
    firstView,
  )
  expect(viewAt('?at=1,2', graph).camera).toBeUndefined()
  expect(viewAt('?at=1,2,0', graph).camera).toBeUndefined()
  expect(viewAt('?pins-map=gpt@1;bert@x,y;palm@,', graph).pins).toEqual({})
})

test('a pin of a paper called __proto__ is a pin like any other', () => {
  const graph = graphWith(['__proto__', 'constructor'])
  const { pins } = viewAt('?pins-map=__proto__@1,2;constructor@3,4', graph)
  expect(Object.getPrototypeOf(pins.map)).toBe(Object.prototype)
  expect(Object.entries(pins.map ?? {})).toEqual([
    ['__proto__', { x: 1, y: 2 }],
    ['constructor', { x: 3, y: 4 }],
  ])
  expect('x' in {}).toBe(false)
})
