import { expect, test } from 'vitest'
import { pathGoal } from '../../src/state/path-goal.ts'
import { example } from './example.ts'

test('a path leads to the paper selected last, else to the last goal; a folded group is passed over', () => {
  const goal = (selected: string[], goals: string[] = []) => pathGoal(example(), { selected, goals })
  expect(goal(['gpt', 'bert'], ['palm'])).toBe('bert')
  expect(goal(['gpt', '~models'])).toBe('gpt')
  expect(goal(['~models'], ['palm'])).toBe('palm')
  expect(goal(['~models'])).toBeUndefined()
})
