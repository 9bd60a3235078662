import { expect, test } from 'vitest'
import { listedPapers, reversed } from '../../src/core/listed-papers.ts'
import { drawnFacts } from '../graphs.ts'

test('papers are numbered in the order of their keys, and citations follow', () => {
  const { keys, cites, citedBy } = listedPapers(drawnFacts('c>a c>b b>a'))
  expect(keys).toEqual(['a', 'b', 'c'])
  expect(cites).toEqual([[], [0], [0, 1]])
  expect(citedBy).toEqual([[1, 2], [2], []])
})

test('a self-citation, a repeated citation and works off the list do not count', () => {
  const facts = drawnFacts('a b>b b>a b>a b>x x>a', { x: { listed: false } })
  expect(listedPapers(facts).cites).toEqual([[], [0]])
})

test('the reverse of the reverse is the same', () => {
  const cites = [[], [0], [0, 1]]
  expect(reversed(reversed(cites))).toEqual(cites)
})
