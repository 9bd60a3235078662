import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decimalDate, familyName, firstYear, paperLabel, shortened } from '../../src/core/paper.ts'

test.each([
  [{ date: '2017-06-12', year: 2018 }, 2017],
  [{ date: '2017' }, 2017],
  [{ year: 2018 }, 2018],
  [{}, undefined],
])('%j first appeared in %s', (paper, year) => {
  expect(firstYear(paper)).toBe(year)
})

test('a date without a day is the middle of its month, one without a month the middle of its year', () => {
  expect(decimalDate({ date: '2017' })).toBe(2017.5)
  expect(decimalDate({ year: 2017 })).toBe(2017.5)
  expect(decimalDate({ date: '2017-07' })).toBeCloseTo(2017.5 + 0.5 / 12, 2)
  expect(decimalDate({ date: '2017-06-15' })).toBeCloseTo(2017.46, 2)
  expect(decimalDate({})).toBeUndefined()
})

test('a later day is a later time, and stays in its year', () => {
  const day = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  const time = ([month, date]: readonly [number, number]) =>
    decimalDate({ date: `2020-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` }) ?? 0
  fc.assert(
    fc.property(day, day, (a, b) => {
      expect(Math.sign(time(a) - time(b))).toBe(Math.sign(a[0] - b[0] || a[1] - b[1]))
      expect(Math.floor(time(a))).toBe(2020)
    }),
  )
})

test.each([
  ['Ashish Vaswani', 'Vaswani'],
  ['Quoc V. Le', 'Le'],
  ['Sutskever, I.', 'Sutskever'],
  ['Guido van Rossum', 'van Rossum'],
  ['Martin Luther King Jr.', 'King'],
  ['OpenAI', 'OpenAI'],
  ['', ''],
])('the family name in %j is %j', (author, name) => {
  expect(familyName(author)).toBe(name)
})

test.each([
  [{ title: 'T', authors: ['Ashish Vaswani', 'Noam Shazeer'], date: '2017-06' }, 'Vaswani 2017'],
  [{ title: 'T', authors: ['Ashish Vaswani'] }, 'Vaswani'],
  [{ title: 'A title too long to be a label', authors: [], year: 2020 }, 'A title too long to be… 2020'],
])('the label of %j is %j', (paper, label) => {
  expect(paperLabel(paper)).toBe(label)
})

test('a shortened text is no longer than asked, and a short one is left alone', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (text, length) => {
      const short = shortened(text, length)
      expect(short.length).toBeLessThanOrEqual(length)
      if (text.length <= length) expect(short).toBe(text)
      else expect(short.endsWith('…')).toBe(true)
    }),
  )
})
