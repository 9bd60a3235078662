import { expect, test } from 'vitest'
import { textOrder } from '../../src/core/text-order.ts'

test('keys are ordered by code units, whatever the language of the machine', () => {
  expect(['ä', 'b', 'B', 'a', '10', '9'].sort(textOrder)).toEqual(['10', '9', 'B', 'a', 'b', 'ä'])
  expect(textOrder('a', 'a')).toBe(0)
})
