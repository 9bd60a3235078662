import { expect, test } from 'vitest'
import { pathNumber } from '../../src/drawing/path-number.ts'

test('numbers keep hundredths, and zero has no sign', () => {
  expect(pathNumber(1.2345)).toBe(1.23)
  expect(Object.is(pathNumber(-0.001), 0)).toBe(true)
  expect(String(pathNumber(1e-9))).toBe('0')
})
