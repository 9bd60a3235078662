import { expect, test } from 'vitest'
import { dateInWords } from '../../src/formats/date-words.ts'

test('a date says as much as is known, and what is none stays as it is', () => {
  expect(['2017-06-12', '2017-06', '2017', '2017-99', 'soon'].map(dateInWords)).toEqual([
    '12 June 2017',
    'June 2017',
    '2017',
    '2017-99',
    'soon',
  ])
})
