import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Emphasis, focusOf } from '../../src/state/focus.ts'
import { firstView, type ViewState } from '../../src/state/view-state.ts'
import { hasPlace } from '../../src/state/visibility.ts'
import { example, graphs } from './example.ts'

function emphases(view: Partial<ViewState>, hovered?: string): Record<string, Emphasis | undefined> {
  const graph = example()
  const focus = focusOf(graph, { ...firstView, ...view }, hovered)
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

test('a citation is as much in focus as its papers allow', () => {
  const graph = example()
  const [calm, focused] = [[], ['gpt']].map(selected => focusOf(graph, { ...firstView, selected }, undefined))
  expect(calm?.emphasisOfCitation('plain', 'plain')).toBe('plain')
  expect(calm?.emphasisOfCitation('plain', 'faint')).toBe('faint')
  expect(focused?.emphasisOfCitation('focus', 'near')).toBe('focus')
  expect(focused?.emphasisOfCitation('near', 'focus')).toBe('focus')
  expect(focused?.emphasisOfCitation('near', 'near')).toBe('faint')
  expect(focused?.emphasisOfCitation('focus', 'faint')).toBe('faint')
})

test('with one paper in focus, all others that are there are near when a citation joins them and faint when none does', () => {
  fc.assert(
    fc.property(
      graphs.chain(graph => fc.tuple(fc.constant(graph), fc.constantFrom(...graph.nodes()))),
      ([graph, chosen]) => {
        const view = { ...firstView, missing: 1 }
        const focus = focusOf(graph, view, chosen)
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
