import { expect, test } from 'vitest'
import { evidenceStrength } from '../../src/core/evidence-strength.ts'

test('counted mentions decide; uncounted, an influential citation stands for three and any other for one', () => {
  expect(evidenceStrength({ sources: [], mentions: 2, influential: true })).toBe(2)
  expect(evidenceStrength({ sources: [], influential: true })).toBe(3)
  expect(evidenceStrength({ sources: [] })).toBe(1)
})
