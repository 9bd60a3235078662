import { expect, test } from 'vitest'
import { listedFacts } from '../../src/harvest/listed-facts.ts'
import { bibliography, entry, recognised, work } from './entries.ts'

const s2 = '204e3073870fae3d05bcbc2f6a8e263d9b72e776'
const found = {
  work: work('Attention is All you Need', {
    authors: ['Ashish Vaswani'],
    year: 2017,
    date: '2017-06-12',
    venue: 'NeurIPS',
    ids: { s2, arxiv: '1706.03762' },
    links: ['https://example.org/paper.pdf'],
    citationCount: 10,
    citationCountDate: '2026-11-23',
  }),
  day: '2026-11-23',
}

test('the title stays as the list writes it, in the spelling that the catalogue confirms', () => {
  const zero = entry('Memory Optimizations', {
    nickname: 'ZeRO',
    titles: ['ZeRO: Memory Optimizations', 'Memory Optimizations'],
  })
  const named = (title: string) =>
    listedFacts([recognised('x', { entry: zero, found: { ...found, work: work(title) } })]).title
  expect(named('ZeRO: memory optimizations')).toBe('ZeRO: Memory Optimizations')
  expect(named('Memory optimizations')).toBe('Memory Optimizations')
  expect(named('ZeRO – Memory Optimizations for Training')).toBe('Memory Optimizations')
})

test('the catalogue’s title is shown where the line’s cannot be the same paper’s', () => {
  const line = entry('Paper of the week', { ids: { arxiv: '1706.03762' } })
  expect(listedFacts([recognised('x', { entry: line, found })]).title).toBe('Attention is All you Need')
})

test('the catalogue’s word counts most, then the bibliography’s, then the line’s', () => {
  const byHand = bibliography({
    title: 'Attention',
    venue: 'Written',
    year: 1999,
    corpus: '7',
    citationCount: 3,
    citationCountDate: '2025-01-01',
  })
  const line = entry('Attention Is All You Need', {
    year: 1888,
    authors: ['Nobody'],
    venue: 'Here',
    note: 'a classic',
  })
  expect(listedFacts([recognised('x', { entry: line, found, bibliography: byHand })])).toMatchObject({
    authors: ['Ashish Vaswani'],
    year: 2017,
    venue: 'NeurIPS',
    ids: { s2, arxiv: '1706.03762', corpus: '7' },
    citationCount: 10,
    note: 'a classic',
  })
  expect(listedFacts([recognised('x', { entry: line, bibliography: byHand })])).toMatchObject({
    authors: ['Nobody'],
    year: 1999,
    venue: 'Written',
    citationCount: 3,
    citationCountDate: '2025-01-01',
  })
})

test('the date is that of the earliest version anybody knows', () => {
  const line = entry('A', { ids: { arxiv: '1706.03762' } })
  const late = bibliography({ title: 'A', year: 2019, date: '2019-10-27' })
  expect(listedFacts([recognised('A', { entry: line, bibliography: late })]).date).toBe('2017-06')
})

test('the place is that of the first line, the links are those of all lines, each once', () => {
  const first = recognised('A', {
    entry: entry('A', { line: 3, section: 's', links: ['http://arxiv.org/abs/1706.03762'] }),
    order: 2,
    found,
  })
  const second = recognised('A', {
    entry: entry('A', { line: 9, links: ['https://arxiv.org/abs/1706.03762', 'javascript:alert(1)'] }),
    order: 5,
  })
  expect(listedFacts([first, second])).toMatchObject({
    listed: true,
    order: 2,
    line: 3,
    section: 's',
    links: ['http://arxiv.org/abs/1706.03762', 'https://example.org/paper.pdf'],
  })
})

test('an unresolved entry is known from its line alone', () => {
  expect(listedFacts([recognised('Some Blog Post')])).toEqual({
    title: 'Some Blog Post',
    authors: [],
    ids: {},
    links: [],
    listed: true,
    order: 1,
    file: 'list.md',
    line: 1,
    recognised: 'unresolved',
  })
})

test('a bibliography without a title says nothing about the title', () => {
  const nameless = bibliography({ title: '', arxiv: '1706.03762' })
  expect(listedFacts([recognised('Attention', { bibliography: nameless })]).title).toBe('Attention')
})
