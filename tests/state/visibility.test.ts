import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CitationGraph } from '../../src/core/citation-graph.ts'
import { type Filter, filterings, firstView, type ViewState } from '../../src/state/view-state.ts'
import { hasCome, hasPlace, passes, type Visibility, visibilityIn } from '../../src/state/visibility.ts'
import { example, graphOf, graphs, viewsOf } from './example.ts'

function visibilities(view: Partial<ViewState>, graph = example()): Record<string, Visibility> {
  const visibility = visibilityIn(graph, { ...firstView, ...view })
  return Object.fromEntries(graph.mapNodes((id, paper) => [id, visibility(id, paper)]))
}

/** Keys of the papers of the example that a filter lets stay. */
function staying(filter: Filter): string[] {
  return example().filterNodes((_, paper) => passes(filter, paper))
}

test('listed papers always have a place, others when cited often enough, selected or lit', () => {
  const graph = example()
  const placed = (view: Partial<ViewState>) =>
    graph.filterNodes((id, paper) => hasPlace(id, paper, { ...firstView, ...view }))
  expect(placed({})).toEqual(['attention', 'gpt', 'bert', 'palm'])
  expect(placed({ missing: 3 })).toEqual(['attention', 'gpt', 'bert', 'palm', 'adam'])
  expect(placed({ missing: 2 })).toHaveLength(6)
  expect(placed({ selected: ['lstm'] })).toContain('lstm')
  expect(placed({ lit: ['lstm'] })).toContain('lstm')
})

test('in the first view listed papers are shown and works off the list are gone', () => {
  expect(visibilities({})).toEqual({
    attention: 'shown',
    gpt: 'shown',
    bert: 'shown',
    palm: 'shown',
    adam: 'gone',
    lstm: 'gone',
  })
})

test('what had not appeared by a month or year is gone, also when selected', () => {
  const graph = graphOf({
    march: { date: '2019-03-20' },
    june: { date: '2019-06' },
    later: { year: 2020 },
    undated: {},
  })
  const come = (until: string) =>
    Object.entries(visibilities({ filter: { until }, selected: ['later'] }, graph))
      .filter(([, seen]) => seen !== 'gone')
      .map(([id]) => id)
  expect(come('2019-02')).toEqual(['undated'])
  expect(come('2019-03')).toEqual(['march', 'undated'])
  expect(come('2019')).toEqual(['march', 'june', 'undated'])
  expect(come('2020')).toEqual(['march', 'june', 'later', 'undated'])
})

test('an empty filter lets every paper stay', () => {
  expect(staying({})).toHaveLength(6)
})

test('a span of years has both its ends in it', () => {
  expect(staying({ years: [2017, 2018] })).toEqual(['attention', 'gpt', 'bert'])
  expect(staying({ years: [2014, 2014] })).toEqual(['adam'])
  expect(staying({ years: [2019, 2021] })).toEqual([])
})

test('the year that counts is the one in which a paper first appeared', () => {
  const graph = graphOf({ preprint: { date: '2017-06-12', year: 2019 } })
  const paper = graph.getNodeAttributes('preprint')
  expect(passes({ years: [2017, 2017] }, paper)).toBe(true)
  expect(passes({ years: [2019, 2019] }, paper)).toBe(false)
})

test('a year that nobody knows lies in no span of years, however wide', () => {
  const graph = graphOf({ undated: {} })
  expect(passes({ years: [0, 9999] }, graph.getNodeAttributes('undated'))).toBe(false)
})

test('as many citations as asked for are enough', () => {
  expect(staying({ cited: 0 })).toHaveLength(6)
  expect(staying({ cited: 3 })).toEqual(['attention', 'adam'])
  expect(staying({ cited: 4 })).toEqual([])
})

test('a reference list can be missed only of a listed paper', () => {
  expect(staying({ unknownReferences: true })).toEqual(['palm'])
})

test('a filter asks for all of its conditions at once', () => {
  expect(staying({ years: [2017, 2018], cited: 1 })).toEqual(['attention', 'gpt'])
  expect(staying({ years: [2017, 2018], cited: 1, unknownReferences: true })).toEqual([])
})

test.each([
  ['filter', { filter: { years: [2018, 2022] } }, ['attention']],
  ['legend', { colouring: 'community', muted: ['community-2'] }, ['gpt', 'palm']],
  ['reach', { selected: ['bert'], reach: 1 }, ['gpt', 'palm']],
] as const)('what the %s leaves out is faint or gone, as the reader chose', (_, view, out) => {
  for (const filtering of filterings) {
    const expected = filtering === 'faint' ? 'faint' : 'gone'
    const found = visibilities({ ...view, filtering })
    expect(Object.keys(found).filter(id => found[id] === expected && !['adam', 'lstm'].includes(id))).toEqual(
      out,
    )
    for (const id of ['attention', 'gpt', 'bert', 'palm'].filter(
      id => !(out as readonly string[]).includes(id),
    ))
      expect(found[id]).toBe('shown')
  }
})

test('a legend entry switches off listed papers alone', () => {
  const view = { missing: 2, colouring: 'year', muted: ['2014', '2022', '~none'] } as const
  expect(visibilities(view)).toMatchObject({ adam: 'shown', lstm: 'shown', palm: 'faint' })
})

test('what is hidden by hand is gone, whatever else is said of it', () => {
  for (const filtering of filterings)
    expect(visibilities({ hidden: ['gpt', 'adam'], missing: 1, selected: ['gpt'], filtering })).toMatchObject(
      {
        gpt: 'gone',
        adam: 'gone',
        attention: 'shown',
      },
    )
})

test('what is selected stays, whatever filter and legend say', () => {
  const graph = example()
  const all = graph.nodes()
  const strict: Partial<ViewState> = {
    filter: { years: [1, 2], cited: 99, unknownReferences: true },
    filtering: 'hidden',
    muted: ['models', 'models/decoders', '~none'],
  }
  expect(new Set(Object.values(visibilities({ ...strict, selected: all })))).toEqual(new Set(['shown']))
  expect(new Set(Object.values(visibilities({ ...strict })))).toEqual(new Set(['gone']))
})

test('reach needs a paper to reach from: one that is in the graph and not hidden', () => {
  const all = visibilities({})
  expect(visibilities({ reach: 1 })).toEqual(all)
  expect(visibilities({ reach: 1, selected: ['nobody'] })).toEqual(all)
  expect(visibilities({ reach: 1, selected: ['bert'], hidden: ['bert'] })).toEqual({ ...all, bert: 'gone' })
})

/** Distances in citations, either way, by relaxing every pair through every paper (Floyd and Warshall). */
function distances(graph: CitationGraph): (from: string, to: string) => number {
  const steps = new Map<string, number>()
  const between = (from: string, to: string) =>
    from === to ? 0 : (steps.get(`${from} ${to}`) ?? Number.POSITIVE_INFINITY)
  graph.forEachDirectedEdge((_, __, citing, cited) => {
    steps.set(`${citing} ${cited}`, 1).set(`${cited} ${citing}`, 1)
  })
  for (const middle of graph.nodes())
    for (const from of graph.nodes())
      for (const to of graph.nodes()) {
        const around = between(from, middle) + between(middle, to)
        if (around < between(from, to)) steps.set(`${from} ${to}`, around)
      }
  return between
}

const chosenPapers = graphs.chain(graph =>
  fc.tuple(fc.constant(graph), fc.subarray(graph.nodes(), { minLength: 1 }), fc.integer({ min: 1, max: 8 })),
)

test('within reach are exactly the papers so many citations away from some selected one, either way', () => {
  fc.assert(
    fc.property(chosenPapers, ([graph, selected, reach]) => {
      const view = { ...firstView, missing: 1, selected, reach }
      const distance = distances(graph)
      const found = visibilities(view, graph)
      graph.forEachNode((id, paper) => {
        const isNear = selected.some(from => distance(from, id) <= reach)
        const expected = !hasPlace(id, paper, view) ? 'gone' : isNear ? 'shown' : 'faint'
        expect(found[id]).toBe(expected)
      })
    }),
  )
})

const groupNames = fc.constantFrom('none', 'models', 'community-1', '2000', '~none')
const graphsAndViews = graphs.chain(graph => fc.tuple(fc.constant(graph), viewsOf(graph.nodes(), groupNames)))

test('faint and hidden differ only in what becomes of the papers left out', () => {
  fc.assert(
    fc.property(graphsAndViews, ([graph, view]) => {
      const faint = visibilities({ ...view, filtering: 'faint' }, graph)
      const hidden = visibilities({ ...view, filtering: 'hidden' }, graph)
      for (const [id, one] of Object.entries(faint)) expect(hidden[id]).toBe(one === 'faint' ? 'gone' : one)
    }),
  )
})

test('a paper is gone for a reason: it has no place, is hidden, or is left out where that hides it', () => {
  fc.assert(
    fc.property(graphsAndViews, ([graph, view]) => {
      const found = visibilities(view, graph)
      const isLax = visibilities(
        { ...view, filter: {}, muted: [], reach: 0, hidden: [], filtering: 'faint' },
        graph,
      )
      graph.forEachNode((id, paper) => {
        expect(isLax[id]).toBe(hasPlace(id, paper, view) ? 'shown' : 'gone')
        if (view.hidden.includes(id) || !hasCome(paper, view.filter.until)) expect(found[id]).toBe('gone')
        else if (view.selected.includes(id)) expect(found[id]).toBe('shown')
        else if (found[id] === 'shown') expect(passes(view.filter, paper)).toBe(true)
      })
    }),
  )
})
