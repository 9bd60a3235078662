import { expect, test } from 'vitest'
import { anybody, isOnPath, type Reader } from '../../src/state/reader.ts'

test('steps and goals are on the path of a reader, nothing is on the path of anybody', () => {
  const reader: Reader = {
    read: new Set(['read']),
    path: { numbers: new Map([['step', 1]]), goals: new Set(['goal']), links: [], isLink: () => false },
  }
  expect(['step', 'goal', 'read', 'other'].map(paper => isOnPath(reader, paper))).toEqual([
    true,
    true,
    false,
    false,
  ])
  expect(isOnPath(anybody, 'goal')).toBe(false)
})
