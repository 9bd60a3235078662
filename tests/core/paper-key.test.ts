import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paperKey, uniqueKeys } from '../../src/core/paper-key.ts'

const title = 'Attention Is All You Need'

test('a key names the best id: arXiv, DOI, ACL, Semantic Scholar, then the title', () => {
  const s2 = '204e3073870fae3d05bcbc2f6a8e263d9b72e776'
  expect(paperKey({ title, ids: { s2, acl: 'N19-1423', doi: '10.1/x', arxiv: '1706.03762' } })).toBe(
    'arxiv:1706.03762',
  )
  expect(paperKey({ title, ids: { s2, acl: 'N19-1423', doi: '10.1/x' } })).toBe('doi:10.1/x')
  expect(paperKey({ title, ids: { s2, acl: 'N19-1423' } })).toBe('acl:N19-1423')
  expect(paperKey({ title, ids: { s2, corpus: '1' } })).toBe(`s2:${s2}`)
  expect(paperKey({ title, ids: { corpus: '1' } })).toBe('title:attention-is-all-you-need')
})

test('a long title is cut after a whole word, and a title without letters has a key as well', () => {
  const long = 'Disaggregating Prefill and Decoding for Goodput-optimized Large Language Model Serving'
  expect(paperKey({ title: long, ids: {} })).toBe(
    'title:disaggregating-prefill-and-decoding-for-goodput-optimized',
  )
  expect(paperKey({ title: '…', ids: {} })).toBe('title:untitled')
  expect(paperKey({ title: 'Überraschung für Ελλάδα', ids: {} })).toBe('title:uberraschung-fur-ελλαδα')
})

test('papers with one title get different keys, in their order', () => {
  const papers = [
    { title, ids: {} },
    { title: 'Else', ids: {} },
    { title, ids: {} },
    { title, ids: {} },
  ]
  const key = 'title:attention-is-all-you-need'
  expect(uniqueKeys(papers)).toEqual([key, 'title:else', `${key}-2`, `${key}-3`])
})

test('keys are unique whatever the titles are', () => {
  const titles = fc.array(fc.oneof(fc.constantFrom('a', 'a 2', 'A-2', '2'), fc.string()))
  fc.assert(
    fc.property(titles, list => {
      const keys = uniqueKeys(list.map(text => ({ title: text, ids: {} })))
      expect(new Set(keys).size).toBe(list.length)
    }),
  )
})
