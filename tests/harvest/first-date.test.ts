import { expect, test } from 'vitest'
import { arxivMonth, earliestDate, firstDate } from '../../src/harvest/first-date.ts'

test('an arXiv id tells the month of the first version, in the new and the old form', () => {
  expect(arxivMonth('1706.03762')).toBe('2017-06')
  expect(arxivMonth('0704.0001')).toBe('2007-04')
  expect(arxivMonth('cs/0112017')).toBe('2001-12')
  expect(arxivMonth('hep-th/9901001')).toBe('1999-01')
  expect(arxivMonth('1713.00001')).toBeUndefined()
})

test('of two dates that agree the more exact one is the earliest', () => {
  expect(earliestDate(['2017', '2017-06-12', '2017-06'])).toBe('2017-06-12')
  expect(earliestDate(['2019-06-01', '2018-10', '2019'])).toBe('2018-10')
  expect(earliestDate([undefined])).toBeUndefined()
})

test('a preprint dates a paper before its conference does', () => {
  expect(firstDate({ ids: { arxiv: '1810.04805' }, year: 2019, dates: ['2019-06-01'] })).toBe('2018-10')
  expect(firstDate({ ids: {}, year: 2019 })).toBe('2019')
  expect(firstDate({ ids: {} })).toBeUndefined()
})
