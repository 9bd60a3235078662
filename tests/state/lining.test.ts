import { expect, test } from 'vitest'
import { chosenLining, isLeftOut } from '../../src/state/lining.ts'
import { firstView } from '../../src/state/view-state.ts'
import { example, graphOf } from './example.ts'

test('of a small list all citations are drawn, in layers those that nothing implies', () => {
  expect(chosenLining(example(), firstView)).toBe('all')
  expect(chosenLining(example(), { ...firstView, layout: 'layers' })).toBe('needed')
})

test('of a large list the backbone is drawn, unless the reader chose otherwise', () => {
  const papers = Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`p${at}`, {}]))
  const off = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`off${at}`, { listed: false }]))
  expect(chosenLining(graphOf(papers), firstView)).toBe('backbone')
  expect(chosenLining(graphOf({ ...off, a: {} }), firstView)).toBe('all')
  expect(chosenLining(graphOf(papers), { ...firstView, lining: 'all' })).toBe('all')
})

test('the lining leaves out what is implied, or all but the deepest', () => {
  const roles = [{}, { implied: true }, { deepest: true }]
  const drawn = (lining: 'all' | 'needed' | 'backbone') => roles.map(role => !isLeftOut(role, lining))
  expect(drawn('all')).toEqual([true, true, true])
  expect(drawn('needed')).toEqual([true, false, true])
  expect(drawn('backbone')).toEqual([false, false, true])
})
