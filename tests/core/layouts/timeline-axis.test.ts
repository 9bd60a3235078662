import fc from 'fast-check'
import { expect, test } from 'vitest'
import { timelineAxis } from '../../../src/core/layouts/timeline-axis.ts'

test('years with many papers are wider than those with few, and those wider than silent ones', () => {
  const { years } = timelineAxis([2017.5, 2019.1, 2020.1, 2020.2, 2020.3, 2020.9])
  const widths = years.slice(1).map((tick, at) => tick.x - (years[at]?.x ?? 0))
  expect(years.map(({ year }) => year)).toEqual([2017, 2018, 2019, 2020, 2021])
  expect(widths[0]).toBeCloseTo(widths[2] ?? 0, 1)
  expect(widths[1]).toBeLessThan(widths[0] ?? 0)
  expect(widths[3]).toBeGreaterThan(widths[0] ?? 0)
})

test('one paper more moves dates by less than a fiftieth of the width', () => {
  const dates = Array.from({ length: 48 }, (_, at) => 2014 + at / 5)
  const [before, after] = [timelineAxis(dates), timelineAxis([...dates, 2019.3])]
  for (const date of dates) expect(Math.abs(after.x(date) - before.x(date))).toBeLessThan(20)
})

test('fifty silent years take little of the width', () => {
  const { x } = timelineAxis([1950.5, 2020.5, 2021.5])
  expect(x(2020) - x(1951)).toBeLessThan(300)
})

test('without dates there are no years and one place for all', () => {
  const { years, x } = timelineAxis([])
  expect(years).toEqual([])
  expect(x(2020)).toBe(500)
})

test('a later date is never further left, listed dates are in the frame, and others near it', () => {
  const date = fc.double({ min: 1800, max: 2100, noNaN: true })
  fc.assert(
    fc.property(fc.array(date, { minLength: 1 }), date, date, (dates, a, b) => {
      const { x, years } = timelineAxis(dates)
      if (a <= b) expect(x(a)).toBeLessThanOrEqual(x(b))
      for (const listed of dates) {
        expect(x(listed)).toBeGreaterThanOrEqual(0)
        expect(x(listed)).toBeLessThanOrEqual(1000 + 1e-9)
      }
      expect(x(a)).toBeGreaterThan(-61)
      expect(x(a)).toBeLessThan(1061)
      for (const tick of years) expect(x(tick.year)).toBeCloseTo(tick.x, 1)
    }),
  )
})
