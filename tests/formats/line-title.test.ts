import { expect, test } from 'vitest'
import { titleOf } from '../../src/formats/line-title.ts'
import { lineOf } from './line-of.ts'

function titleIn(markdown: string, isTitled = false) {
  const { runs, links } = lineOf(markdown)
  const { title, rest } = titleOf(runs, links, isTitled)
  return [title, rest]
}

test.each([
  ['[Orca: A Serving System](x), Yu et al., OSDI 2022', 'Orca: A Serving System', 'Yu et al., OSDI 2022'],
  ['Kwon et al. [Efficient Memory](https://a.b/c.pdf)', 'Efficient Memory', 'Kwon et al.'],
  ['**Orca: A Serving System**. *Yu*. [[pdf]](x)', 'Orca: A Serving System', 'Yu.'],
  ['**LoRA**: Low-Rank Adaptation (ICLR 2022) [pdf](x)', 'LoRA: Low-Rank Adaptation', '(ICLR 2022)'],
  ['LoRA: [Low-Rank Adaptation](https://a.b/)', 'LoRA: Low-Rank Adaptation', ''],
  ['Paper: [Low-Rank Adaptation](https://a.b/)', 'Low-Rank Adaptation', ''],
  [
    '“Language Models are Few-Shot Learners”, Brown et al.',
    'Language Models are Few-Shot Learners',
    'Brown et al.',
  ],
  [
    'Vaswani et al. Attention is all you need. NeurIPS 2017.',
    'Attention is all you need',
    'Vaswani et al.\nNeurIPS 2017.',
  ],
  [
    'Vaswani, A., Shazeer, N. (2017). Attention Is All You Need.',
    'Attention Is All You Need',
    'Vaswani, A., Shazeer, N. (2017).',
  ],
  [
    'Attention Is All You Need, Vaswani et al. [pdf](x) [code](y)',
    'Attention Is All You Need',
    'Vaswani et al.',
  ],
  [
    '(ICML 2023) FlexGen: High-Throughput Inference [pdf](x)',
    'FlexGen: High-Throughput Inference',
    '(ICML 2023)',
  ],
  ['\\[x] 12. 📖 Attention Is All You Need', 'Attention Is All You Need', ''],
  ['vLLM - Efficient Memory Management', 'vLLM: Efficient Memory Management', ''],
  ['[code](https://github.com/a/b) [pdf](x)', '', ''],
])('%s gives its title', (markdown, title, rest) => {
  expect(titleIn(markdown)).toEqual([title, rest])
})

test('what stands in a title column is a title as a whole', () => {
  expect(titleIn('Is Attention. All: You, Need - 2017? [pdf](x)', true)).toEqual([
    'Is Attention. All: You, Need - 2017?',
    '',
  ])
  expect(titleIn('Attention Is All You Need<br>Vaswani (2017)', true)).toEqual([
    'Attention Is All You Need',
    'Vaswani (2017)',
  ])
})
