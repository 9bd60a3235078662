import { expect, test } from 'vitest'
import { beginOf, durationOf, moveTime, shareOf, shareWithin } from '../../src/drawing/phases.ts'

const phases = { leave: 200, out: 0, move: 300, in: 0, enter: 100 }

test('one phase follows the other, and what is empty takes no time', () => {
  expect(durationOf(phases)).toBe(600)
  expect(beginOf('leave', phases)).toBe(0)
  expect(beginOf('move', phases)).toBe(200)
  expect(beginOf('enter', phases)).toBe(500)
})

test('at any time only one phase is under way', () => {
  for (let elapsed = 0; elapsed <= 600; elapsed += 25) {
    const shares = (['leave', 'move', 'enter'] as const).map(phase => shareOf(phase, phases, elapsed))
    expect(shares.filter(share => share > 0 && share < 1).length).toBeLessThanOrEqual(1)
    expect(shares).toEqual([...shares].sort((a, b) => b - a))
  }
})

test('an empty phase is over as soon as its turn comes', () => {
  expect(shareOf('in', phases, 499)).toBe(0)
  expect(shareOf('in', phases, 500)).toBe(1)
  expect(shareWithin(0, 0)).toBe(1)
})

test('longer ways take a little longer', () => {
  expect(moveTime(0)).toBe(200)
  expect(moveTime(200)).toBeLessThan(moveTime(600))
  expect(moveTime(99_999)).toBe(420)
})
