import { expect, test } from 'vitest'
import { parseMarkdownList } from '../../src/formats/markdown-list.ts'
import { entriesNamed } from '../../src/formats/named-entries.ts'

const { entries } = parseMarkdownList(
  `- [vLLM: Efficient Memory Management for Large Language Model Serving with PagedAttention](https://doi.org/10.1145/3600006.3613165)
- [GPT: Improving Language Understanding by Generative Pre-Training](https://example.org/gpt.pdf)
- [Attention Is All You Need](https://arxiv.org/abs/1706.03762)
- [Orca: A Distributed Serving System](https://www.usenix.org/conference/osdi22/presentation/yu)
- [Attention Is All You Need, again](https://arxiv.org/abs/1706.03762v2)
- [The large N limit](https://arxiv.org/abs/hep-th/9711200)
`,
  'a.md',
).value

function lines(name: string) {
  const { exact, near } = entriesNamed(entries, name)
  return [exact.map(({ line }) => line), near.map(({ line }) => line)]
}

test.each<[string, number[], number[]]>([
  ['vllm', [1], []],
  ['efficient-memory-management-for-large-language-model-serving-with-pagedattention', [1], []],
  ['10.1145/3600006.3613165', [1], []],
  ['10.1145_3600006.3613165', [1], []],
  ['hep-th_9711200', [6], []],
  ['02-gpt', [2], []],
  ['arXiv:1706.03762v5', [3], []],
  ['https://arxiv.org/pdf/1706.03762', [3], []],
  ['Serving', [], [1, 4]],
  ['2001.00001', [], []],
  ['xy', [], []],
  ['', [], []],
])('%j is exactly %j, nearly %j', (name, exact, near) => {
  expect(lines(name)).toEqual([exact, near])
})
