import { expect, test } from 'vitest'
import { canFold, foldKey, papersOfFolded } from '../../src/state/folding.ts'
import { example, graphOf } from './example.ts'

test('sections and communities can be folded, years and what belongs to no group cannot', () => {
  expect(canFold('models', 'section')).toBe(true)
  expect(canFold('community-1', 'community')).toBe(true)
  expect(canFold('2017', 'year')).toBe(false)
  expect(canFold('~none', 'section')).toBe(false)
})

test('a folded group holds its own listed papers, not those of sections within it', () => {
  const held = (folded: string[], colouring: 'section' | 'year' = 'section') =>
    Object.fromEntries(papersOfFolded(example(), { folded, colouring }))
  expect(held(['models', 'models/decoders'])).toEqual({
    models: ['attention'],
    'models/decoders': ['gpt', 'palm'],
  })
  expect(held(['empty', 'no such section', '__proto__'])).toEqual({})
  expect(held(['2018'], 'year')).toEqual({})
})

test('a group whose key is a paper’s stays unfolded', () => {
  const graph = graphOf({ [foldKey('a')]: {}, paper: { section: 'a' } })
  expect([...papersOfFolded(graph, { folded: ['a'], colouring: 'section' })]).toEqual([])
})
