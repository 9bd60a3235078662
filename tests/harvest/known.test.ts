import { expect, test } from 'vitest'
import { known } from '../../src/harvest/known.ts'

test('what is not known is absent, not undefined', () => {
  const facts: { title: string; authors: string[]; year?: number } = known({
    title: 'A',
    year: undefined as number | undefined,
    authors: [] as string[],
  })
  expect(Object.keys(facts)).toEqual(['title', 'authors'])
})

test('zero, false and the empty text are known', () => {
  expect(known({ count: 0, flag: false, text: '' })).toEqual({ count: 0, flag: false, text: '' })
})
