import { expect, test } from 'vitest'
import { titleOf } from '../../src/formats/line-title.ts'
import { isUnsafe, reasonAgainst } from '../../src/formats/no-paper.ts'
import { lineOf } from './line-of.ts'

function reason(markdown: string, isTitled = false) {
  const { runs, links } = lineOf(markdown)
  return reasonAgainst(runs, links, titleOf(runs, links, isTitled), isTitled)
}

test.each([
  [
    '[vllm-project/vllm](https://github.com/vllm-project/vllm) a fast engine',
    '“vllm-project/vllm” links to code, models or data',
  ],
  [
    '[The Illustrated Transformer](https://jalammar.github.io/x/)',
    '“The Illustrated Transformer” links to a page that is no paper’s',
  ],
  ['[Papers](#papers)', '“Papers” is a link within the document'],
  ['[Other list](other-list.md)', '“Other list” is a link within the document'],
  ['![logo](logo.png)', 'an image or badge'],
  ['[![Awesome](badge.svg)](https://awesome.re)', 'an image or badge'],
  ['read this first', '“read this first” has no link and reads like no title'],
  ['[click](javascript:alert)', '“click” has no link and reads like no title'],
  ['[slides](https://example.org/s)', '“slides” links to something about a paper'],
])('%s is no paper', (markdown, why) => {
  expect(reason(markdown)).toBe(why)
})

test.each([
  '[Attention](https://arxiv.org/abs/1706.03762)',
  '[Attention](https://example.org/attention)',
  '[My copy](papers/attention.pdf)',
  '**FlexGen: High-Throughput Generative Inference** [code](https://github.com/a/b)',
  'Attention Is All You Need',
  'arXiv:1706.03762',
  '注意力机制综述',
])('%s may be a paper', markdown => {
  expect(reason(markdown)).toBeUndefined()
})

test('what stands in a title column is a paper whatever it links to', () => {
  expect(reason('[vLLM](https://github.com/vllm-project/vllm)', true)).toBeUndefined()
})

test('schemes that nobody should follow are told from relative links', () => {
  const { links } = lineOf('[a](javascript:x) [b](//c.d) [e](#f) [g](h.md) [i](https://j.k)')
  expect(links.map(isUnsafe)).toEqual([true, true, false, false, false])
})
