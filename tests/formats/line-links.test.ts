import { expect, test } from 'vitest'
import { lineOf } from './line-of.ts'

test.each([
  ['[pdf](x)', 'label'],
  ['[[paper]](x)', 'label'],
  ['[arXiv 1706.03762](x)', 'label'],
  ['[PDF link](x)', 'label'],
  ['[📄](x)', 'label'],
  ['<https://arxiv.org/abs/1706.03762>', 'label'],
  ['[![arXiv](badge.svg)](x)', 'label'],
  ['[论文](x)', 'label'],
  ['[code](x)', 'aside'],
  ['[[Official Code]](x)', 'aside'],
  ['[![GitHub stars](badge.svg)](x)', 'aside'],
  ['[project page](x)', 'aside'],
  ['[BERT](x)', 'title'],
  ['[Attention Is All You Need](x)', 'title'],
  ['[A Code Review of Large Language Models](x)', 'title'],
])('the text of %s is a %s', (markdown, role) => {
  expect(lineOf(markdown).links.map(link => link.role)).toEqual([role])
})

test('a link whose text is cut by emphasis is one link; two to one address are two', () => {
  const { links } = lineOf('[a **b** c](https://d.e/) [f](https://d.e/)')
  expect(links.map(link => link.text)).toEqual(['a b c', 'f'])
})
