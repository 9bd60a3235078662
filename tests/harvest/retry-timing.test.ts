import fc from 'fast-check'
import { expect, test } from 'vitest'
import { politeRetries, retryAfterMilliseconds, retryDelay } from '../../src/harvest/retry-timing.ts'

test('pauses double from two seconds and stay within a minute', () => {
  const longest = [0, 1, 2, 3, 4, 5].map(attempt => retryDelay({ attempt }, 0.999999))
  expect(longest).toEqual([2_000, 4_000, 8_000, 16_000, 32_000, 60_000])
})

test('a request is given up after ten repetitions', () => {
  expect(retryDelay({ attempt: 10 }, 0.5)).toBeUndefined()
  expect(retryDelay({ attempt: 0 }, 0.5, { ...politeRetries, retries: 0 })).toBeUndefined()
})

test('the server is waited for as long as it asks, but not for hours', () => {
  expect(retryDelay({ attempt: 0, retryAfter: 30_000 }, 0)).toBe(30_000)
  expect(retryDelay({ attempt: 5, retryAfter: 10 }, 0.5)).toBe(30_000)
  expect(retryDelay({ attempt: 0, retryAfter: 3_600_000 }, 0)).toBeUndefined()
})

test('a pause lies between nothing and its longest, and grows with chance', () => {
  const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
  fc.assert(
    fc.property(fc.nat(40), chance, chance, (attempt, a, b) => {
      const rule = { retries: 50, firstPause: 2_000, longestPause: 60_000 }
      const [low, high] = [Math.min(a, b), Math.max(a, b)].map(
        random => retryDelay({ attempt }, random, rule) ?? -1,
      )
      expect(low).toBeGreaterThanOrEqual(0)
      expect(high).toBeLessThanOrEqual(60_000)
      expect(low).toBeLessThanOrEqual(high ?? -1)
    }),
  )
})

test('Retry-After is read as seconds or as a date', () => {
  const now = Date.UTC(2026, 10, 23, 12)
  expect(retryAfterMilliseconds('7', now)).toBe(7_000)
  expect(retryAfterMilliseconds('Mon, 23 Nov 2026 12:00:05 GMT', now)).toBe(5_000)
  expect(retryAfterMilliseconds('Mon, 23 Nov 2026 11:00:00 GMT', now)).toBe(0)
  expect(retryAfterMilliseconds('soon', now)).toBeUndefined()
  expect(retryAfterMilliseconds(undefined, now)).toBeUndefined()
})
