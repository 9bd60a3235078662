import { expect, test } from 'vitest'
import { inBytes, inDigits, inTime, inTimes } from '../../bench/words.ts'

test('figures have no more digits than they are worth', () => {
  expect([0, 0.0421, 0.237, 1.24, 5, 87.4, 1240].map(inDigits)).toEqual([
    '0',
    '0.042',
    '0.24',
    '1.2',
    '5',
    '87',
    '1,240',
  ])
})

test('times, bytes and multiples have the unit that suits them', () => {
  expect([inTime(12.3), inTime(3420)]).toEqual(['12 ms', '3.4 s'])
  expect([inBytes(98_100), inBytes(12_400_000)]).toEqual(['98 kB', '12 MB'])
  expect(inTimes(2.31)).toBe('2.3×')
})
