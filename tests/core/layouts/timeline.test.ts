import fc from 'fast-check'
import { expect, test } from 'vitest'
import { timeline } from '../../../src/core/layouts/timeline.ts'
import { anyDots } from '../../graphs.ts'
import { expectSoundLayout, without } from './layout-facts.ts'

test('every paper has a place of its own, the same each time', () => {
  expectSoundLayout((dots, previous) => timeline(dots, previous).places)
})

test('a later paper is never further left, and equal dates are equally far', () => {
  fc.assert(
    fc.property(anyDots(), dots => {
      const { places } = timeline(dots)
      const dated = dots.dots.flatMap(({ key, date }) =>
        date === undefined ? [] : { date, x: places.get(key)?.x ?? 0 },
      )
      for (const a of dated)
        for (const b of dated) {
          if (a.date < b.date) expect(a.x).toBeLessThanOrEqual(b.x)
          if (a.date === b.date) expect(a.x).toBe(b.x)
        }
    }),
    { numRuns: 30 },
  )
})

test('a paper without a date stands at the median date of its neighbours', () => {
  const dots = [{ date: 2010.5 }, { date: 2020.5 }, {}].map((dot, at) => ({
    ...dot,
    key: `${at}`,
    section: 0,
    community: 0,
  }))
  const { places } = timeline({ dots, cites: [[], [], [1]], citedBy: [[], [2], []] })
  expect(places.get('2')?.x).toBe(places.get('1')?.x)
})

test('when a paper goes, the others keep their height', () => {
  fc.assert(
    fc.property(anyDots(20), dots => {
      fc.pre(dots.dots.length > 1)
      const { places } = timeline(dots)
      const after = timeline(without(dots, 0), places).places
      for (const [key, { y }] of after) expect(Math.abs(y - (places.get(key)?.y ?? 0))).toBeLessThan(30)
    }),
    { numRuns: 30 },
  )
})
