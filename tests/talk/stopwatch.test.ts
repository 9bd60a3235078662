import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  clockText,
  elapsed,
  elapsedOnScene,
  freshStopwatch,
  isFresh,
  lasting,
  parseStopwatch,
  paused,
  remaining,
  reset,
  started,
  stepped,
  stopwatchText,
} from '../../src/talk/stopwatch.ts'

const minute = 60_000

test('the first step sets it going; pauses do not count; every scene is counted from its own beginning', () => {
  let watch = stepped(freshStopwatch, 10 * minute)
  expect(elapsed(watch, 12 * minute)).toBe(2 * minute)
  watch = stepped(watch, 12 * minute)
  expect(elapsedOnScene(watch, 13 * minute)).toBe(minute)
  watch = paused(watch, 13 * minute)
  expect(elapsed(watch, 99 * minute)).toBe(3 * minute)
  watch = stepped(watch, 99 * minute)
  expect(elapsed(watch, 100 * minute)).toBe(3 * minute)
  watch = started(watch, 100 * minute)
  expect(elapsed(watch, 101 * minute)).toBe(4 * minute)
  expect(elapsedOnScene(watch, 101 * minute)).toBe(minute)
  expect(started(watch, 500 * minute)).toBe(watch)
})

test('a talk of some length says what is left, and by how much it lasts too long', () => {
  const watch = stepped(lasting(freshStopwatch, 15), 0)
  expect(remaining(watch, 10 * minute)).toBe(5 * minute)
  expect(remaining(watch, 16 * minute)).toBe(-minute)
  expect(remaining(stepped(freshStopwatch, 0), minute)).toBeUndefined()
  expect(lasting(watch, undefined)).not.toHaveProperty('minutes')
  for (const minutes of [0, -3, Number.NaN]) expect(lasting(watch, minutes)).not.toHaveProperty('minutes')
})

test('set back, it waits for the first step again and keeps the length', () => {
  const watch = reset(stepped(lasting(freshStopwatch, 15), 0))
  expect(isFresh(watch)).toBe(true)
  expect(watch.minutes).toBe(15)
  expect(elapsed(watch, minute)).toBe(0)
})

test('a clock that was set back takes nothing from it', () => {
  expect(elapsed(started(freshStopwatch, 5 * minute), 0)).toBe(0)
})

test('times read as clocks show them', () => {
  expect(clockText(0)).toBe('0:00')
  expect(clockText(69_999)).toBe('1:09')
  expect(clockText(-61_000)).toBe('1:01')
  expect(clockText(3_849_000)).toBe('1:04:09')
})

test('kept as text it comes back; any other text is a fresh one', () => {
  const time = fc.nat({ max: 1e9 })
  fc.assert(
    fc.property(time, time, time, fc.integer({ min: 1, max: 999 }), (since, before, sceneFrom, minutes) => {
      const watch = { since, before, sceneFrom, minutes }
      expect(parseStopwatch(stopwatchText(watch))).toEqual(watch)
    }),
  )
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), text => {
      const watch = parseStopwatch(text)
      expect(parseStopwatch(stopwatchText(watch))).toEqual(watch)
    }),
  )
  expect(parseStopwatch('{"before":-1,"sceneFrom":0}')).toEqual(freshStopwatch)
})
