import { expect, test } from 'vitest'
import { citationGraph } from '../../src/core/analysed-graph.ts'
import { namedPaper } from '../../src/core/named-paper.ts'
import { searchIndex } from '../../src/core/search-index.ts'
import { drawnFacts } from '../graphs.ts'

const graph = citationGraph(
  drawnFacts('b>a c>a d', {
    a: { title: 'Attention Is All You Need', nickname: 'Transformer', ids: { arxiv: '1706.03762' } },
    b: { title: 'FlashAttention: Fast Exact Attention', nickname: 'FlashAttention', ids: { doi: '10.1/x' } },
    c: { title: 'Fast Serving', listed: false },
    d: { title: 'PanGu-Σ: Sparse Computing' },
  }),
)
const search = searchIndex(graph)
const named = (name: string) => namedPaper(graph, search, name)

test.each([
  ['a', 'a'],
  ['1706.03762', 'a'],
  ['arXiv:1706.03762v5', 'a'],
  ['10.1/X', 'b'],
  ['transformer', 'a'],
  ['attention is all you need', 'a'],
  ['pangu sigma', 'd'],
  ['serving', 'c'],
  ['Author 2000', 'a'],
])('%s names %s', (name, key) => {
  expect(named(name)).toEqual({ key })
})

test('words that fit several papers name none of them, those on the list come first', () => {
  expect(named('attention')).toEqual({ candidates: ['a', 'b'] })
})

test('words that fit one listed paper and works off the list name the listed one', () => {
  expect(named('fast')).toEqual({ key: 'b' })
})

test('near misses are candidates only, and nothing is like nonsense', () => {
  expect(named('atention need')).toEqual({ candidates: expect.arrayContaining(['a']) })
  expect(named('qqqq')).toEqual({ candidates: [] })
  expect(named(' ?! ')).toEqual({ candidates: [] })
})
