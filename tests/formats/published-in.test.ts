import { expect, test } from 'vitest'
import { venueOf } from '../../src/formats/published-in.ts'

test('a venue is one, a preprint server is none', () => {
  expect(venueOf({ venue: 'NAACL' })).toBe('NAACL')
  expect(venueOf({ venue: 'arXiv.org' })).toBeUndefined()
  expect(venueOf({})).toBeUndefined()
})
