import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CitationGraph } from '../../src/core/citation-graph.ts'
import { addressOf, viewAt } from '../../src/state/address.ts'
import {
  colourings,
  filterings,
  firstStory,
  firstView,
  labellings,
  layouts,
  longestStory,
  metrics,
  shortestStory,
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
  expect(filterings).toContain(view.filtering)
  expect(metrics).toContain(view.axes.x)
  expect(metrics).toContain(view.axes.y)
  const around = view.camera && 'around' in view.camera ? view.camera.around : []
  const { selected, lit, hidden, goals, from, skipped } = view
  const folds = view.folded.map(group => `~${group}`)
  for (const papers of [selected, lit, hidden, around, goals, from, skipped]) {
    expect(papers.filter(id => !graph.hasNode(id) && !folds.includes(id))).toEqual([])
    expect(new Set(papers).size).toBe(papers.length)
  }
  if (view.story) {
    expect(view.goals).toEqual([])
    expect(view.story.length).toBeGreaterThanOrEqual(shortestStory)
    expect(view.story.length).toBeLessThanOrEqual(longestStory)
    expect([1, 2, 3]).toContain(view.story.chain)
  }
  const { years, until = '2019-06', cited = 0, unknownReferences = true, ...others } = view.filter
  expect(others).toEqual({})
  expect(unknownReferences).toBe(true)
  expect(until).toMatch(/^\d{4}(-\d{2})?$/)
  const [first, last] = years ?? [0, 0]
  expect(first).toBeLessThanOrEqual(last)
  for (const count of [view.missing, view.reach, cited, first, last])
    expect(Number.isSafeInteger(count) && count >= 0).toBe(true)
  const here = view.camera && 'ratio' in view.camera ? view.camera : undefined
  const pins = Object.values(view.pins).flatMap(here => Object.entries(here))
  expect(pins.filter(([id]) => !graph.hasNode(id) && !view.folded.includes(id.slice(1)))).toEqual([])
  const numbers = [...pins.flatMap(([, { x, y }]) => [x, y]), ...(here ? [here.x, here.y, here.ratio] : [])]
  expect(numbers.filter(number => !Number.isFinite(number))).toEqual([])
  expect(here?.ratio ?? 1).toBeGreaterThan(0)
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

test('an address says around which papers the viewer stands, and until when', () => {
  const view: ViewState = {
    ...firstView,
    lit: ['attention'],
    filter: { until: '2019-06' },
    camera: { around: ['attention', 'gpt'] },
  }
  expect(addressOf(view)).toBe('?light=attention&until=2019-06&at=~attention,gpt')
  expect(viewAt('?at=~attention,nobody&until=2019-13', example())).toEqual({
    ...firstView,
    camera: { around: ['attention'] },
  })
})

test('a folded group can be selected and pinned, one that is not folded cannot', () => {
  const node = '~models/decoders'
  const query = `?fold=models/decoders&select=${node},~models,gpt&pins-map=${node}@1,2;~models@3,4`
  const view = viewAt(query, example())
  expect(view).toMatchObject({ folded: ['models/decoders'], selected: [node, 'gpt'] })
  expect(view.pins).toEqual({ map: { [node]: { x: 1, y: 2 } } })
  expect(addressOf(view)).toBe(
    '?select=~models/decoders,gpt&fold=models/decoders&pins-map=~models/decoders@1,2',
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

const names = [
  ...[
    'layout',
    'colour',
    'size',
    'labels',
    'missing',
    'select',
    'off',
    'pins-map',
    'pins-axes',
    'at',
    'theme',
  ],
  ...['years', 'cited', 'references', 'filtered', 'hide', 'reach', 'x', 'y'],
  ...['to', 'from', 'skip', 'budget', 'story', 'length', 'chain', 'order'],
]
const hostileValue = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('-0', '1e999', 'NaN', '0x10', '-1', '%', '%E0%A4', '1,2,3', 'attention@1,-0', 'gpt@1e9,2'),
  fc.constantFrom('2020-2017', '2017', '2017-', '-2017-2020', '1e3-2e3', '2017-2018-2019', '99999999', '1.5'),
  fc.constantFrom(
    'unknown',
    'hidden',
    'world',
    'backbone',
    'main-path',
    'gpt,gpt,nobody',
    'Infinity',
    '+3',
    '٣',
    ' 3 ',
  ),
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

test('an address says in words what is filtered, hidden and reached, and what the axes are', () => {
  const view: ViewState = {
    ...firstView,
    layout: 'axes',
    selected: ['gpt'],
    filter: { years: [2017, 2020], cited: 2, unknownReferences: true },
    filtering: 'hidden',
    hidden: ['bert', 'palm'],
    reach: 2,
    axes: { x: 'world', y: 'page-rank' },
  }
  const address =
    '?layout=axes&select=gpt&years=2017-2020&cited=2&references=unknown&filtered=hidden&hide=bert,palm&reach=2&x=world&y=page-rank'
  expect(addressOf(view)).toBe(address)
  expect(viewAt(address, example())).toEqual(view)
})

test('a filter that asks for no citation at all is still said', () => {
  const view: ViewState = { ...firstView, filter: { cited: 0 } }
  expect(viewAt(addressOf(view), example())).toEqual(view)
})

test.each([
  'years=2020-2017',
  'years=2017',
  'years=-2017-2020',
  'years=2017-x',
  'years=١٩٩٩-٢٠٢٠',
  'cited=-1',
  'cited=1.5',
  'cited=99999999',
  'references=known',
  'filtered=gone',
  'hide=nobody,__proto__,,',
  'reach=1e3',
  'reach=Infinity',
  'x=constructor',
  'y=Date',
])('%s says nothing', query => {
  expect(viewAt(`?${query}`, example())).toEqual(firstView)
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

test('an address says where a path leads and starts, or which story is told', () => {
  const path: ViewState = { ...firstView, goals: ['palm', 'gpt'], from: ['attention'], budget: 3 }
  expect(addressOf(path)).toBe('?to=palm,gpt&from=attention&budget=3')
  const story: ViewState = { ...firstView, story: { by: 'backbone', length: 5, chain: 2 } }
  expect(addressOf(story)).toBe('?story=backbone&length=5&chain=2')
  expect(addressOf({ ...firstView, story: firstStory })).toBe('?story=backbone')
})

test('a goal is no start, a path goes before a story, and a story keeps to its bounds', () => {
  expect(viewAt('?to=palm&from=palm,gpt', example()).from).toEqual(['gpt'])
  expect('story' in viewAt('?to=palm&story=backbone', example())).toBe(false)
  expect(viewAt('?story=main-path&length=99&chain=0', example()).story).toEqual({
    by: 'main-path',
    length: longestStory,
    chain: 1,
  })
  expect(viewAt('?story=tragedy', example())).toEqual(firstView)
})
