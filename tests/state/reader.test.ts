import { expect, test } from 'vitest'
import { anybody, isOnPath, linksOfChains, type Reader } from '../../src/state/reader.ts'

test('steps, goals and what is lit beside them are on the path of a reader, nothing is on the path of anybody', () => {
  const reader: Reader = {
    read: new Set(['read']),
    path: {
      numbers: new Map([['step', 1]]),
      goals: new Set(['goal']),
      beside: new Set(['start']),
      ...linksOfChains([['step', 'goal']]),
    },
  }
  expect(['step', 'goal', 'start', 'read', 'other'].map(paper => isOnPath(reader, paper))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ])
  expect(isOnPath(anybody, 'goal')).toBe(false)
})

test('the links of a chain are its citations, from each paper to the one before', () => {
  const { isLink } = linksOfChains([['a', 'b', 'c'], ['d']])
  expect([isLink('b', 'a'), isLink('c', 'b'), isLink('a', 'b'), isLink('c', 'a'), isLink('d', 'd')]).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
})
