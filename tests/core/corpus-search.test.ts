import fc from 'fast-check'
import { expect, test } from 'vitest'
import { citationGraph } from '../../src/core/analysed-graph.ts'
import type { PaperFacts } from '../../src/core/citation-graph.ts'
import { corpusOf } from '../../src/core/corpus-file.ts'
import { corpusSearch } from '../../src/core/corpus-search.ts'
import { anyFacts, drawnFacts } from '../graphs.ts'

function searchOver(drawing: string, papers: Record<string, Partial<PaperFacts>>) {
  const corpus = corpusOf(citationGraph(drawnFacts(drawing, papers)))
  const search = corpusSearch(corpus)
  return (query: string) => search(query).map(corpus.keyOf)
}

const search = searchOver('gpt2>gpt lora>gpt orca>attention pangu>attention lora>attention', {
  gpt: { title: 'Improving Language Understanding', nickname: 'GPT', authors: ['Alec Radford'] },
  gpt2: {
    title: 'Unsupervised Multitask Learners',
    nickname: 'GPT-2',
    authors: ['Alec Radford'],
    date: '2019',
  },
  pangu: { title: 'Towards Trillion Parameters', nickname: 'PanGu-Σ', authors: ['Xiaozhe Ren', 'Ann Lee'] },
  attention: { title: 'Attention Is All You Need', authors: ['Łukasz Kaiser'] },
  lora: { title: 'Low-Rank Adaptation of GPT', nickname: 'LoRA', authors: ['Édouard Hu'] },
  orca: { title: 'Attention', authors: ['Gyeong-In Yu'], listed: false },
})

test.each([
  ['gpt', ['gpt', 'gpt2', 'lora']],
  ['GPT 2', ['gpt2']],
  ['pangu sigma', ['pangu']],
  ['attent', ['attention', 'orca']],
  ['attention', ['orca', 'attention']],
  ['attention is all you need', ['attention']],
  ['need attention', ['attention']],
  ['radford 2019', ['gpt2']],
  ['radf', ['gpt', 'gpt2']],
  ['edouard', ['lora']],
  ['low rank', ['lora']],
  ['lee', []],
])('%s finds the papers that one means, best first', (query, keys) => {
  expect(search(query)).toEqual(keys)
})

test('when no paper has all words, those with most of them are given', () => {
  expect(search('attention is missing')).toEqual(['attention'])
  expect(search('zzzzzz')).toEqual([])
})

test.each(['', '   ', '-', '…', '\u0000'])('nothing asked (%j) finds nothing', query => {
  expect(search(query)).toEqual([])
})

test('at most fifty papers are found, the most cited first', () => {
  const names = Array.from({ length: 60 }, (_, at) => `p${at}`)
  const many = searchOver(['p7>p42', 'p8>p42', 'p9>p33', ...names].join(' '), {})
  expect(many('paper')).toHaveLength(50)
  expect(many('paper').slice(0, 3)).toEqual(['p42', 'p33', 'p0'])
})

test('a paper is found once, whatever is asked, and the same each time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), query => {
      const found = search(query)
      expect(new Set(found).size).toBe(found.length)
      expect(search(query)).toEqual(found)
    }),
  )
  expect(search('attention '.repeat(10_000))[0]).toBe('attention')
})

test('every paper is found by its title', () => {
  fc.assert(
    fc.property(anyFacts, facts => {
      const corpus = corpusOf(citationGraph(facts))
      const find = corpusSearch(corpus)
      for (let paper = 0; paper < corpus.size; paper += 1) {
        const found = find(corpus.titleOf(paper))
        if (/[a-z0-9]/i.test(corpus.titleOf(paper))) expect(found).toContain(paper)
      }
    }),
    { numRuns: 50 },
  )
})
