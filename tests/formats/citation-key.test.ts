import fc from 'fast-check'
import { expect, test } from 'vitest'
import { citationKey, citationKeys } from '../../src/formats/citation-key.ts'

test('a key is first author, year and first long word, in plain letters', () => {
  expect(citationKey({ title: 'Attention Is All You Need', authors: ['Ashish Vaswani'], year: 2017 })).toBe(
    'vaswani2017attention',
  )
  expect(citationKey({ title: '注意力', authors: ['王伟'] })).toBe('paper')
})

test('papers whose keys would be equal are told apart', () => {
  const li = { title: 'Prefix-Tuning', authors: ['Xiang Li'], year: 2021 }
  expect(citationKeys([li, li, { ...li, year: 2022 }, li])).toEqual([
    'li2021prefixtuning',
    'li2021prefixtuning-2',
    'li2022prefixtuning',
    'li2021prefixtuning-3',
  ])
})

test('no two papers of a file share a key', () => {
  const papers = fc.array(
    fc.record({ title: fc.constantFrom('Large', 'Large-2', 'large 2', ''), authors: fc.constant(['A B']) }),
  )
  fc.assert(
    fc.property(papers, all => {
      expect(new Set(citationKeys(all)).size).toBe(all.length)
    }),
  )
})
