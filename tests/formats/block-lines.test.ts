import { expect, test } from 'vitest'
import { problemLine } from '../../src/core/problem.ts'
import { readBlock } from '../../src/formats/block-lines.ts'
import type { Block } from '../../src/formats/blocks.ts'
import { gatheredFrom } from '../../src/formats/gathered-list.ts'
import { markdownBlocks } from '../../src/formats/markdown-blocks.ts'

function read(blocks: readonly Block[]) {
  const { value, problems } = gatheredFrom('', 'list.md', gathering => {
    for (const block of blocks) readBlock(gathering, block)
  })
  return { ...value, problems: problems.map(problemLine) }
}

const runs = (text: string, address: string) => [
  { text, strong: false, emphasis: false, image: false, link: { address } },
]

test('a paragraph that begins with a title is a paper, one in which a paper is mentioned is prose', () => {
  const { entries, problems } = read(
    markdownBlocks(
      '[Attention Is All You Need](https://arxiv.org/abs/1706.03762)\n\nSee [LoRA adapters here](https://arxiv.org/abs/2106.09685).',
    ).blocks,
  )
  expect(entries.map(entry => [entry.line, entry.title])).toEqual([[1, 'Attention Is All You Need']])
  expect(problems).toEqual([
    'list.md:3: not a paper: https://arxiv.org/abs/2106.09685 stands in running text',
  ])
})

test('an item without a link heads the items in it, and only those', () => {
  const item = (children: Block[], line: number): Block => ({ kind: 'item', children, line })
  const paper = (title: string, line: number): Block =>
    item([{ kind: 'paragraph', runs: runs(title, `https://arxiv.org/abs/2001.0000${line}`), line }], line)
  const head: Block = {
    kind: 'paragraph',
    runs: [{ text: 'Serving', strong: false, emphasis: false, image: false }],
    line: 1,
  }
  const { entries, sections } = read([item([head, paper('Paged attention', 2)], 1), paper('Low rank', 3)])
  expect(sections.map(section => section.id)).toEqual(['serving'])
  expect(entries.map(entry => [entry.title, entry.section])).toEqual([
    ['Paged attention', 'serving'],
    ['Low rank', undefined],
  ])
})
