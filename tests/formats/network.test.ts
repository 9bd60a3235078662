import { expect, test } from 'vitest'
import { network } from '../../src/formats/network.ts'
import { example } from '../state/example.ts'

const mark = { x: 1, y: 2, radius: 3, colour: '#123456', label: 'Chowdhery 2022' }

test('only the papers asked for are in it, and only the citations among them', () => {
  const { papers, citations } = network(example(), new Set(['palm', 'gpt', 'bert', 'lstm']), new Map())
  expect(papers.map(({ key }) => key)).toEqual(['bert', 'gpt', 'lstm', 'palm'])
  expect(citations.map(({ citing, cited }) => `${citing} ${cited}`)).toEqual(['bert lstm', 'palm gpt'])
})

test('a paper carries its mark where it has one', () => {
  const { papers } = network(example(), new Set(['palm', 'gpt']), new Map([['palm', mark]]))
  expect(papers.map(paper => paper.mark)).toEqual([undefined, mark])
})

test('a paper that the graph does not have is not in it', () => {
  expect(network(example(), new Set(['nobody']), new Map()).papers).toEqual([])
})
