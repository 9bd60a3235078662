import fc from 'fast-check'
import { expect, test } from 'vitest'
import { communityNames } from '../../src/core/community-names.ts'

test('a community is named by the words that set it apart', () => {
  expect(
    communityNames([
      ['Efficient LLM Serving', 'Large Language Model Serving at Scale', 'LLM serving with one GPU'],
      ['Training by Pipeline Parallelism', 'Model Parallelism in Training', 'Training Large Language Models'],
    ]),
  ).toEqual(['LLM serving', 'training and parallelism'])
})

test('a community of one paper is named from its title', () => {
  expect(communityNames([['Attention Is All You Need']])).toEqual(['attention'])
})

test('titles without a telling word give the title itself', () => {
  expect(communityNames([['On the Use of It'], ['']])).toEqual(['On the Use of It', 'untitled'])
})

test('names are unique and never empty, also for equal titles', () => {
  expect(communityNames([['Same'], ['Same'], ['Same']])).toEqual(['same', 'Same 2', 'Same 3'])
  fc.assert(
    fc.property(fc.array(fc.array(fc.string({ maxLength: 12 }), { minLength: 1, maxLength: 4 })), titles => {
      const names = communityNames(titles)
      expect(names).toHaveLength(titles.length)
      expect(new Set(names).size).toBe(names.length)
      expect(names.every(name => name.trim() !== '')).toBe(true)
    }),
  )
})
