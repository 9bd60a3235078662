import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CitationGraph } from '../../src/core/citation-graph.ts'
import { type Emphasis, focusOf, type PointedAt } from '../../src/state/focus.ts'
import { standing } from '../../src/state/standing.ts'
import { firstView, type ViewState } from '../../src/state/view-state.ts'
import { hasPlace } from '../../src/state/visibility.ts'
import { example, graphOf, graphs } from './example.ts'

function emphases(view: Partial<ViewState>, paper?: string): Record<string, Emphasis | undefined> {
  const graph = example()
  const focus = focusOf(graph, { ...firstView, ...view }, { paper })
  return Object.fromEntries(graph.mapNodes((id, paper) => [id, focus.emphasisOfPaper(id, paper)]))
}

test('selection and pointer are in focus together, what they cite or are cited by is near', () => {
  expect(emphases({ missing: 3, selected: ['lstm'] }, 'gpt')).toEqual({
    lstm: 'focus',
    gpt: 'focus',
    attention: 'near',
    bert: 'near',
    palm: 'near',
    adam: 'near',
  })
})

test('lit papers are near and bring the citations among them, the rest steps back', () => {
  expect(emphases({ lit: ['palm', 'attention'] })).toEqual({
    palm: 'near',
    attention: 'near',
    gpt: 'faint',
    bert: 'faint',
    adam: undefined,
    lstm: undefined,
  })
  const among = citationEmphases(example(), { missing: 0, lit: ['palm', 'attention', 'nobody'] })
  expect(among).toMatchObject({ 'palm>attention': 'focus', 'gpt>attention': 'faint' })
})

test('a group switched off is faint even near the focus, but not in focus', () => {
  const muted = { missing: 3, colouring: 'community' as const, muted: ['community-1'] }
  expect(emphases(muted)).toMatchObject({ attention: 'faint', bert: 'faint', gpt: 'plain', adam: 'plain' })
  expect(emphases({ ...muted, selected: ['attention'] })).toMatchObject({ attention: 'focus', bert: 'faint' })
})

test('works off the list belong to no group that could be switched off', () => {
  expect(emphases({ missing: 3, colouring: 'year', muted: ['2014', '2018'] })).toMatchObject({
    adam: 'plain',
    gpt: 'faint',
  })
})

test('a pointer at nothing that is in the graph leaves everything plain', () => {
  const found = Object.values(emphases({ missing: 1, selected: ['nobody'] }, '__proto__'))
  expect(found).toEqual(Array.from({ length: 6 }, () => 'plain'))
})

/** `gpt>attention` and its emphasis, for every citation between papers that are there. */
function citationEmphases(
  graph: CitationGraph,
  view: Partial<ViewState>,
  pointedAt: PointedAt = {},
): Record<string, Emphasis> {
  const focus = focusOf(graph, { ...firstView, missing: 1, ...view }, pointedAt)
  const of = (id: string) => {
    const emphasis = focus.emphasisOfPaper(id, graph.getNodeAttributes(id))
    return emphasis && { id, emphasis }
  }
  return Object.fromEntries(
    graph.mapDirectedEdges((_, __, from, to) => {
      const [citing, cited] = [of(from), of(to)]
      return [`${from}>${to}`, citing && cited ? focus.emphasisOfCitation(citing, cited) : 'faint']
    }),
  )
}

test('the citations of a paper in focus are in focus, unless the other end is faint', () => {
  expect(new Set(Object.values(citationEmphases(example(), {})))).toEqual(new Set(['plain']))
  const muted = ['community-1']
  expect(citationEmphases(example(), { selected: ['gpt'], colouring: 'community', muted })).toEqual({
    'gpt>attention': 'faint',
    'bert>attention': 'faint',
    'palm>attention': 'faint',
    'palm>gpt': 'focus',
    'gpt>adam': 'focus',
    'bert>adam': 'faint',
    'palm>adam': 'faint',
    'attention>lstm': 'faint',
    'bert>lstm': 'faint',
  })
})

test('two selected papers bring the shortest chain between them, and what has a citation with each', () => {
  const graph = graphOf(Object.fromEntries([...'abcdex'].map(id => [id, {}])), [
    ['d', 'c', { mentions: 1 }],
    ['c', 'b'],
    ['b', 'a'],
    ['d', 'x'],
    ['a', 'x'],
    ['e', 'd'],
  ])
  const focus = focusOf(graph, { ...firstView, selected: ['a', 'd'] })
  const papers = graph.mapNodes((id, paper) => [id, focus.emphasisOfPaper(id, paper)])
  expect(Object.fromEntries(papers)).toEqual({
    a: 'focus',
    b: 'near',
    c: 'near',
    d: 'focus',
    e: 'faint',
    x: 'near',
  })
  expect(citationEmphases(graph, { selected: ['a', 'd'] })).toEqual({
    'd>c': 'focus',
    'c>b': 'focus',
    'b>a': 'focus',
    'd>x': 'near',
    'a>x': 'near',
    'e>d': 'faint',
  })
  expect(citationEmphases(graph, { selected: ['a', 'd'] }, { paper: 'e' })).toMatchObject({ 'e>d': 'focus' })
})

test('between two papers that cite each other, both citations are in focus', () => {
  const graph = graphOf({ a: {}, b: {}, c: {} }, [
    ['a', 'b'],
    ['b', 'a'],
    ['c', 'b'],
  ])
  expect(citationEmphases(graph, { selected: ['b', 'a'] })).toEqual({
    'a>b': 'focus',
    'b>a': 'focus',
    'c>b': 'faint',
  })
})

test('a citation under the pointer and its two papers are in focus, and nothing steps back', () => {
  const graph = example()
  const citation = graph.edge('palm', 'gpt')
  expect(citationEmphases(graph, {}, { citation })).toMatchObject({
    'palm>gpt': 'focus',
    'gpt>attention': 'plain',
    'bert>attention': 'plain',
  })
  expect(citationEmphases(graph, { selected: ['bert'] }, { citation })).toMatchObject({
    'palm>gpt': 'focus',
    'gpt>attention': 'faint',
    'bert>attention': 'focus',
  })
  const muted = { colouring: 'community' as const, muted: ['community-2'] }
  expect(citationEmphases(graph, muted, { citation })).toMatchObject({ 'palm>gpt': 'faint' })
  expect(new Set(Object.values(citationEmphases(graph, {}, { citation: 'none' })))).toEqual(
    new Set(['plain']),
  )
})

test('with one paper in focus, all others that are there are near when a citation joins them and faint when none does', () => {
  fc.assert(
    fc.property(
      graphs.chain(graph => fc.tuple(fc.constant(graph), fc.constantFrom(...graph.nodes()))),
      ([graph, chosen]) => {
        const view = { ...firstView, missing: 1 }
        const focus = focusOf(graph, view, { paper: chosen })
        const isGone = (id: string) => !hasPlace(id, graph.getNodeAttributes(id), view)
        graph.forEachNode((id, paper) => {
          const related = id === chosen ? 'focus' : graph.areNeighbors(id, chosen) ? 'near' : 'faint'
          const expected = isGone(id) ? undefined : isGone(chosen) ? 'plain' : related
          expect(focus.emphasisOfPaper(id, paper)).toBe(expected)
        })
      },
    ),
  )
})

test('a paper that is gone has no emphasis, and lights nothing when pointed at', () => {
  const gone = { gpt: undefined, adam: undefined, lstm: undefined }
  const calm = emphases({ hidden: ['gpt'] })
  expect(calm).toStrictEqual({ attention: 'plain', bert: 'plain', palm: 'plain', ...gone })
  expect(emphases({ hidden: ['gpt'] }, 'gpt')).toStrictEqual(calm)
  expect(emphases({ hidden: ['gpt'], selected: ['gpt'] })).toStrictEqual(calm)
  expect(emphases({}, 'adam')).toStrictEqual(emphases({}))
})

test('a paper left faint comes into focus when pointed at', () => {
  const filter = { years: [2022, 2022] as const }
  expect(emphases({ filter })).toMatchObject({ attention: 'faint', gpt: 'faint', palm: 'plain' })
  expect(emphases({ filter }, 'gpt')).toMatchObject({ attention: 'faint', gpt: 'focus', palm: 'near' })
})

test('light on a paper of a folded group lights the group', () => {
  const view: ViewState = { ...firstView, folded: ['models/decoders'], lit: ['gpt', 'attention'] }
  const graph = example()
  const stands = standing(graph, view)
  const focus = focusOf(graph, view)
  const of = (id: string) => ({ id, emphasis: focus.emphasisOfPaper(id, stands.node(id)) ?? 'faint' })
  expect(of('~models/decoders').emphasis).toBe('near')
  expect(focus.emphasisOfCitation(of('~models/decoders'), of('attention'))).toBe('focus')
  expect(of('bert').emphasis).toBe('faint')
})

test('papers that can be read now stand out while nothing else has the word', () => {
  const graph = example()
  const reader = { read: new Set<string>(), ready: new Set(['attention', 'bert']) }
  const look = (view: Partial<ViewState>) => {
    const { emphasisOfPaper } = focusOf(graph, { ...firstView, ...view }, {}, reader)
    return Object.fromEntries(graph.mapNodes((id, paper) => [id, emphasisOfPaper(id, paper)]))
  }
  expect(look({})).toMatchObject({ attention: 'near', bert: 'near', gpt: 'faint', palm: 'faint' })
  expect(look({ selected: ['palm'] })).toMatchObject({ attention: 'near', gpt: 'near', bert: 'faint' })
})
