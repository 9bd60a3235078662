import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Standing, standing } from '../../src/state/standing.ts'
import { firstView, type ViewState } from '../../src/state/view-state.ts'
import { example, graphOf, graphs, viewsOf } from './example.ts'

/** Two groups of two, `a` and `b`, and a paper of neither. */
const pairs = () =>
  graphOf(
    {
      a1: { section: 'a', x: 0, y: 0 },
      a2: { section: 'a', x: 10, y: 20 },
      b1: { section: 'b', x: 100, y: 0 },
      b2: { section: 'b', x: 100, y: 40 },
      c: {},
      off: { listed: false },
    },
    [
      ['a1', 'a2', { implied: true }],
      ['a1', 'b1', { implied: true }],
      ['a2', 'b1', { deepest: true, sources: ['semantic-scholar'] }],
      ['a2', 'b2'],
      ['b2', 'a1'],
      ['c', 'a1'],
      ['b1', 'c', { mentions: 3 }],
      ['a1', 'off'],
    ],
    { sections: ['a', 'b'].map(id => ({ id, title: id.toUpperCase(), depth: 0 })) },
  )

function standingIn(view: Partial<ViewState>, graph = pairs()): Standing {
  return standing(graph, { ...firstView, ...view })
}

/** `~a>~b` and how many citations of how many to how many papers it bundles, or nothing of a plain citation. */
function lines({ graph }: Standing): Record<string, unknown> {
  return Object.fromEntries(
    graph.mapDirectedEdges((_, { bundle }, citing, cited) => [
      `${citing}>${cited}`,
      bundle && [bundle.citations, bundle.citing, bundle.cited],
    ]),
  )
}

test('where nothing is folded, the graph stands as it is', () => {
  const graph = pairs()
  expect(standingIn({}, graph).graph).toBe(graph)
  expect(standingIn({ folded: ['no such group'] }, graph).graph).toBe(graph)
})

test('a folded group is one node in the middle of its papers, and knows them', () => {
  const stands = standingIn({ folded: ['a'] })
  expect(stands.graph.nodes().sort()).toEqual(['b1', 'b2', 'c', 'off', '~a'])
  const node = stands.node('~a')
  expect(node).toMatchObject({ title: 'A', papers: ['a1', 'a2'], inListReferences: 2, inListCitations: 2 })
  expect(stands.place('~a', node)).toEqual({ x: 5, y: 10 })
  expect([stands.nodeOf('a2'), stands.nodeOf('c')]).toEqual(['~a', 'c'])
  expect([stands.papersOf('~a'), stands.papersOf('c'), stands.papersOf('~b')]).toEqual([
    ['a1', 'a2'],
    ['c'],
    [],
  ])
  expect(stands.node('a1').title).toBe('a1')
})

test('citations within a group are gone, those with others are one line for each other end and direction', () => {
  expect(lines(standingIn({ folded: ['a'] }))).toEqual({
    '~a>b1': [2, 2, 1],
    '~a>b2': [1, 1, 1],
    'b2>~a': [1, 1, 1],
    'c>~a': [1, 1, 1],
    'b1>c': undefined,
    '~a>off': [1, 1, 1],
  })
  expect(lines(standingIn({ folded: ['a', 'b'] }))).toEqual({
    '~a>~b': [3, 2, 2],
    '~b>~a': [1, 1, 1],
    'c>~a': [1, 1, 1],
    '~b>c': [1, 1, 1],
    '~a>off': [1, 1, 1],
  })
})

test('a bundle waits to be asked for only where each of its citations would', () => {
  const { graph } = standingIn({ folded: ['a'] })
  const { bundle: _, ...both } = graph.getEdgeAttributes(graph.edge('~a', 'b1'))
  expect(both).toEqual({ sources: ['bibliography', 'semantic-scholar'], deepest: true })
})

test('what is selected steps out of its group, which stays where it is', () => {
  const stands = standingIn({ folded: ['a'], selected: ['a2'] })
  const node = stands.node('~a')
  expect(node.papers).toEqual(['a1'])
  expect(stands.place('~a', node)).toEqual({ x: 5, y: 10 })
  expect(lines(stands)).toMatchObject({ '~a>a2': [1, 1, 1], 'a2>b1': undefined, '~a>b1': [1, 1, 1] })
  expect(standingIn({ folded: ['a'], selected: ['a1', 'a2'] }).graph.hasNode('~a')).toBe(false)
})

test('what is on the reader’s path steps out too', () => {
  const path = {
    numbers: new Map([['a1', 1]]),
    goals: new Set<string>(),
    beside: new Set<string>(),
    links: [],
    isLink: () => false,
  }
  const view = { ...firstView, folded: ['a'] }
  expect(standing(pairs(), view, { read: new Set(), path }).node('~a').papers).toEqual(['a2'])
})

test('a group is as visible as the most visible of its papers, and holds none that are gone', () => {
  const seen = (view: Partial<ViewState>) => {
    const stands = standingIn({ folded: ['a'], ...view })
    return stands.graph.hasNode('~a') && stands.visibility('~a', stands.node('~a'))
  }
  expect(seen({})).toBe('shown')
  expect(seen({ muted: ['a'] })).toBe('faint')
  expect(seen({ muted: ['a'], selected: ['~a'] })).toBe('shown')
  expect(seen({ muted: ['a'], filtering: 'hidden' })).toBe(false)
  expect(seen({ selected: ['c'], reach: 1 })).toBe('shown')
  expect(standingIn({ folded: ['a'], hidden: ['a1'] }).node('~a').papers).toEqual(['a2'])
})

test('a neighbourhood reaches out from all papers of a selected group', () => {
  const stands = standingIn({ folded: ['a'], selected: ['~a'], reach: 1, filtering: 'hidden' })
  const isShown = (id: string) => stands.visibility(id, stands.node(id)) === 'shown'
  expect(['b1', 'b2', 'c', 'off'].map(isShown)).toEqual([true, true, true, false])
})

test('a group that was dragged stays where it was put', () => {
  const stands = standingIn({ folded: ['a'], pins: { timeline: { '~a': { x: 1, y: 2 } } } })
  expect(stands.place('~a', stands.node('~a'))).toEqual({ x: 1, y: 2 })
})

test('every citation between two nodes is counted once, and every paper stands in one node', () => {
  const view = graphs.chain(graph =>
    fc.tuple(
      fc.constant(graph),
      viewsOf(graph.nodes(), fc.constantFrom('models', 'none', 'serving', 'community-1', 'community-2')),
    ),
  )
  fc.assert(
    fc.property(view, ([graph, view]) => {
      const stands = standing(graph, view)
      const held = stands.graph.nodes().flatMap(node => [...stands.papersOf(node)])
      expect(held.sort()).toEqual(graph.nodes().sort())
      let citations = 0
      stands.graph.forEachEdge((_, { bundle }) => {
        citations += bundle?.citations ?? 1
      })
      const between = graph.filterEdges((_, __, a, b) => stands.nodeOf(a) !== stands.nodeOf(b))
      expect(citations).toBe(between.length)
    }),
  )
})

test('the names of groups are those of the legend', () => {
  const community = { colouring: 'community' as const, folded: ['community-2'] }
  expect(standingIn(community, example()).node('~community-2').title).toBe('decoders')
})
