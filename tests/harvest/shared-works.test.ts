import { expect, test } from 'vitest'
import { sharedWorks } from '../../src/harvest/shared-works.ts'

const work = (title: string, s2?: string) => ({ title, authors: ['A'], links: [], ids: s2 ? { s2 } : {} })

test('a work that two lists describe alike is one object, one described otherwise keeps its own words', () => {
  const share = sharedWorks()
  const first = work('Attention', 'a')
  expect(share(first)).toBe(first)
  expect(share(work('Attention', 'a'))).toBe(first)
  expect(share(work('Attention!', 'a')).title).toBe('Attention!')
  expect(share(work('Attention', 'a'))).toBe(first)
})

test('works without an id are never taken for each other', () => {
  const share = sharedWorks()
  const [a, b] = [work('Introduction'), work('Introduction')]
  expect(share(a)).toBe(a)
  expect(share(b)).toBe(b)
})
