import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Appearance, appearance } from '../../src/state/appearance.ts'
import type { PointedAt } from '../../src/state/focus.ts'
import { frame } from '../../src/state/frame.ts'
import { front, ground, isSameGround } from '../../src/state/ground.ts'
import { anybody } from '../../src/state/reader.ts'
import { standing } from '../../src/state/standing.ts'
import { light } from '../../src/state/theme.ts'
import { toned } from '../../src/state/toned.ts'
import { firstView, type ViewState } from '../../src/state/view-state.ts'
import { example, graphs, viewsOf } from './example.ts'

const stage = { width: 800, height: 600 }
const insets = { top: 40, right: 92, bottom: 56, left: 48 }

const shared = example()

function both(
  view: ViewState,
  pointedAt: PointedAt = {},
  graph = shared,
): { readonly picture: Appearance; readonly below: Appearance } {
  const framed = frame(graph, view, stage, insets)
  return {
    picture: appearance(graph, view, pointedAt, framed, light),
    below: ground(graph, view, framed, light, anybody, standing(graph, view)),
  }
}

const seen = (view: Partial<ViewState>, pointedAt: PointedAt = {}) =>
  both({ ...firstView, ...view }, pointedAt)

test('the ground is the picture of a view in which nothing has the word', () => {
  const { picture, below } = seen({})
  expect(below).toEqual(picture)
  expect(front(below, picture)).toMatchObject({ isHushed: false, papers: new Map(), citations: new Map() })
})

test('pointing, selecting and lighting leave the ground alone', () => {
  const { below } = seen({})
  for (const { below: other } of [
    seen({}, { paper: 'gpt' }),
    seen({ selected: ['bert', 'adam'] }),
    seen({ lit: ['palm'] }),
  ])
    expect(isSameGround(below, other)).toBe(true)
})

test('another layout, a filter, a legend entry switched off and a hidden paper are another ground', () => {
  const { below } = seen({})
  for (const { below: other } of [
    seen({ layout: 'map' }),
    seen({ filter: { years: [2018, 2019] } }),
    seen({ muted: ['models'] }),
    seen({ hidden: ['gpt'] }),
  ])
    expect(isSameGround(below, other)).toBe(false)
})

test('the front is a paper in focus with its citations and neighbours, and all else is hushed', () => {
  const { picture, below } = seen({ selected: ['gpt'] })
  const over = front(below, picture)
  expect(over.isHushed).toBe(true)
  expect([...over.papers.keys()].sort()).toEqual(['attention', 'gpt', 'palm'])
  expect([...over.citations.values()].map(({ citing, cited }) => `${citing}>${cited}`).sort()).toEqual([
    'gpt>attention',
    'palm>gpt',
  ])
})

test('ground, hushed or not, with the front over it is the picture', () => {
  const cases = graphs.chain(graph =>
    fc.record({
      graph: fc.constant(graph),
      view: viewsOf(graph.nodes(), fc.constantFrom('models', 'community-1', '~none')),
      paper: fc.option(fc.constantFrom(...graph.nodes()), { nil: undefined }),
    }),
  )
  fc.assert(
    fc.property(cases, ({ graph, view, paper }) => {
      const { picture, below } = both(view, { paper }, graph)
      const over = front(below, picture)
      for (const [id, look] of picture.papers) {
        if (over.papers.has(id)) continue
        const under = below.papers.get(id)
        expect(under).toMatchObject({ x: look.x, y: look.y, radius: look.radius, shape: look.shape })
        const colour = under?.colour ?? ''
        const isAsBefore = under?.emphasis === 'faint' || !over.isHushed
        expect(look.colour).toBe(isAsBefore ? colour : toned(colour, 'faint', light))
      }
      for (const id of below.papers.keys()) expect(picture.papers.has(id)).toBe(true)
      for (const key of picture.citations.keys())
        expect(over.citations.has(key) || below.citations.has(key)).toBe(true)
    }),
  )
})
