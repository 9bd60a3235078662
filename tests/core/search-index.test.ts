import fc from 'fast-check'
import { expect, test } from 'vitest'
import { citationGraph } from '../../src/core/analysed-graph.ts'
import { searchIndex } from '../../src/core/search-index.ts'
import { drawnFacts } from '../graphs.ts'

const search = searchIndex(
  citationGraph(
    drawnFacts('gpt gpt2 pangu attention lora orca', {
      gpt: { title: 'Improving Language Understanding', nickname: 'GPT', authors: ['Alec Radford'] },
      gpt2: {
        title: 'Unsupervised Multitask Learners',
        nickname: 'GPT-2',
        authors: ['Alec Radford'],
        date: '2019',
      },
      pangu: { title: 'Towards Trillion Parameters', nickname: 'PanGu-Σ', authors: ['Xiaozhe Ren'] },
      attention: {
        title: 'Attention Is All You Need',
        authors: ['Ashish Vaswani', 'Łukasz Kaiser'],
        venue: 'NeurIPS',
      },
      lora: {
        title: 'Low-Rank Adaptation of GPT',
        nickname: 'LoRA',
        authors: ['Édouard Hu'],
        note: 'read twice',
      },
      orca: { title: 'Attention in Serving', authors: ['Gyeong-In Yu'], listed: false },
    }),
  ),
)

test.each([
  ['gpt', ['gpt', 'gpt2', 'lora']],
  ['GPT 2', ['gpt2']],
  ['pangu sigma', ['pangu']],
  ['atention', ['attention', 'orca']],
  ['radford 2019', ['gpt2']],
  ['edouard', ['lora']],
  ['KAISER', ['attention']],
  ['neurips', ['attention']],
  ['read twice', ['lora']],
  ['attent', ['attention', 'orca']],
])('%s finds the papers that one means', (query, keys) => {
  expect(search(query).slice(0, keys.length)).toEqual(keys)
})

test('when no paper has all words, those with some are given', () => {
  expect(search('kaiser zzzzzz')).toEqual(['attention'])
})

test.each(['', '   ', '-', '…', '\u0000'])('nothing asked (%j) finds nothing', query => {
  expect(search(query)).toEqual([])
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

test('what the reader noted is found while it is noted, also by near misses, and no longer', () => {
  const noted = new Map([
    ['orca', 'Iteration-level scheduling: ask Anna'],
    ['nobody', 'scheduling'],
  ])
  expect(search('anna', noted)).toEqual(['orca'])
  expect(search('schedulling', noted)).toEqual(['orca'])
  expect(search('attention serving', noted)[0]).toBe('orca')
  expect(search('anna', new Map([['lora', 'Anna?']]))).toEqual(['lora'])
  expect(search('anna')).toEqual([])
})
