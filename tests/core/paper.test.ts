import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decimalDate, familyName, firstYear, paperLabel, shortened } from '../../src/core/paper.ts'

test('the first year is that of the date, else that of publication', () => {
  expect(firstYear({ date: '2017-06-12', year: 2018 })).toBe(2017)
  expect(firstYear({ date: '2017' })).toBe(2017)
  expect(firstYear({ year: 2018 })).toBe(2018)
  expect(firstYear({})).toBeUndefined()
})

test('a date without a day is in the middle of its month, one without a month in the middle of its year', () => {
  expect(decimalDate({ date: '2017-06-15' })).toBeCloseTo(2017.46, 2)
  expect(decimalDate({ date: '2017-01-01' })).toBeCloseTo(2017, 2)
  expect(decimalDate({ date: '2017-12-31' })).toBeCloseTo(2018, 2)
  expect(decimalDate({ date: '2017-06' })).toBeCloseTo(2017 + 5.5 / 12, 2)
  expect(decimalDate({ date: '2017' })).toBe(2017.5)
  expect(decimalDate({ year: 2017 })).toBe(2017.5)
  expect(decimalDate({})).toBeUndefined()
})

const day = fc
  .tuple(
    fc.integer({ min: 1900, max: 2100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(parts => parts.map(part => String(part).padStart(2, '0')).join('-'))

test('a later date is a larger number, within its year', () => {
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [one, other] = [decimalDate({ date: a }) ?? Number.NaN, decimalDate({ date: b }) ?? Number.NaN]
      expect(Math.sign(one - other)).toBe(a < b ? -1 : a > b ? 1 : 0)
      expect(Math.floor(one)).toBe(Number(a.slice(0, 4)))
    }),
  )
})

test.each([
  ['Ashish Vaswani', 'Vaswani'],
  ['Quoc V. Le', 'Le'],
  ['Sutskever, Ilya', 'Sutskever'],
  ['van den Oord, Aaron', 'van den Oord'],
  ['Guido van Rossum', 'van Rossum'],
  ['Aaron van den Oord', 'van den Oord'],
  ['Sammy Davis Jr.', 'Davis'],
  ['William H. Gates III', 'Gates'],
  ['Van Morrison', 'Morrison'],
  ['OpenAI', 'OpenAI'],
  ['  Ada   Lovelace ', 'Lovelace'],
  ['', ''],
])('the family name in %j is %j', (author, name) => {
  expect(familyName(author)).toBe(name)
})

test('a label is the first author and the first year', () => {
  const title = 'Attention Is All You Need'
  expect(paperLabel({ title, authors: ['Ashish Vaswani', 'Noam Shazeer'], year: 2017 })).toBe('Vaswani 2017')
  expect(paperLabel({ title, authors: ['Ashish Vaswani'], year: 2018, date: '2017-06' })).toBe('Vaswani 2017')
  expect(paperLabel({ title, authors: ['Ashish Vaswani'] })).toBe('Vaswani')
})

test('where no author has a name the title stands in, shortened', () => {
  const title = 'Attention Is All You Need'
  expect(paperLabel({ title, authors: [], year: 2017 })).toBe('Attention Is All You… 2017')
  expect(paperLabel({ title: 'GPT-4', authors: [] })).toBe('GPT-4')
  expect(paperLabel({ title: 'GPT-4', authors: ['  '], year: 2023 })).toBe('GPT-4 2023')
})

test('a text is cut at a word, or within a long one', () => {
  expect(shortened('Attention Is All You Need', 25)).toBe('Attention Is All You Need')
  expect(shortened('Attention Is All You Need', 24)).toBe('Attention Is All You…')
  expect(shortened('Attention Is All You Need', 12)).toBe('Attention…')
  expect(shortened('Supercalifragilistic', 10)).toBe('Supercali…')
})

test('a shortened text is as long as allowed at most, begins like the text and halves no character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 30 }), (text, length) => {
      const short = shortened(text, length)
      expect(short.length).toBeLessThanOrEqual(length)
      expect(short === text || short.endsWith('…')).toBe(true)
      expect(text.startsWith(short.replace(/…$/, ''))).toBe(true)
      expect(short).not.toMatch(/\p{Cs}/u)
    }),
  )
})
