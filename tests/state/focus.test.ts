import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Emphasis, focusOf } from '../../src/state/focus.ts'
import { firstView, type ViewState } from '../../src/state/view-state.ts'
import { example, graphs } from './example.ts'

function emphases(view: Partial<ViewState>, hovered?: string): Record<string, Emphasis> {
  const graph = example()
  const focus = focusOf(graph, { ...firstView, ...view }, hovered)
  return Object.fromEntries(graph.mapNodes((id, paper) => [id, focus.emphasisOfPaper(id, paper)]))
}

test('selection and pointer are in focus together, what they cite or are cited by is near', () => {
  expect(emphases({ selected: ['lstm'] }, 'gpt')).toEqual({
    lstm: 'focus',
    gpt: 'focus',
    attention: 'near',
    bert: 'near',
    palm: 'near',
    adam: 'near',
  })
})

test('a group switched off is faint even near the focus, but not in focus', () => {
  const muted = { colouring: 'community' as const, muted: ['community-1'] }
  expect(emphases(muted)).toMatchObject({ attention: 'faint', bert: 'faint', gpt: 'plain', adam: 'plain' })
  expect(emphases({ ...muted, selected: ['attention'] })).toMatchObject({ attention: 'focus', bert: 'faint' })
})

test('works off the list belong to no group that could be switched off', () => {
  expect(emphases({ colouring: 'year', muted: ['2014', '2018'] })).toMatchObject({
    adam: 'plain',
    gpt: 'faint',
  })
})

test('a pointer at nothing that is in the graph leaves everything plain', () => {
  expect(new Set(Object.values(emphases({ selected: ['nobody'] }, '__proto__')))).toEqual(new Set(['plain']))
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

test('with one paper in focus, all others are near when a citation joins them and faint when none does', () => {
  fc.assert(
    fc.property(
      graphs.chain(graph => fc.tuple(fc.constant(graph), fc.constantFrom(...graph.nodes()))),
      ([graph, chosen]) => {
        const focus = focusOf(graph, firstView, chosen)
        graph.forEachNode((id, paper) => {
          const expected = id === chosen ? 'focus' : graph.areNeighbors(id, chosen) ? 'near' : 'faint'
          expect(focus.emphasisOfPaper(id, paper)).toBe(expected)
        })
      },
    ),
  )
})
