import { expect, test } from 'vitest'
import type { Block } from '../../src/formats/blocks.ts'
import { markdownBlocks } from '../../src/formats/markdown-blocks.ts'
import { textOf } from '../../src/formats/runs.ts'

function shown(block: Block): unknown {
  if (block.kind === 'item') return [block.line, 'item', block.children.map(shown)]
  if (block.kind === 'table')
    return [block.line, 'table', [block.header, ...block.rows].map(row => [row.line, row.cells.map(textOf)])]
  return [block.line, block.kind === 'heading' ? `h${block.level}` : 'paragraph', textOf(block.runs)]
}

test('headings, items, tables and paragraphs come with the lines they stand in', () => {
  const { blocks } = markdownBlocks(
    '# A\n\ntext\n\n- b\n  - c\n- d\n\n| x | y |\n|---|---|\n| 1 | 2 |\n| 3 |\n\n> quoted\n\n```\ncode\n```\n',
  )
  expect(blocks.map(shown)).toEqual([
    [1, 'h1', 'A'],
    [3, 'paragraph', 'text'],
    [
      5,
      'item',
      [
        [5, 'paragraph', 'b'],
        [6, 'item', [[6, 'paragraph', 'c']]],
      ],
    ],
    [7, 'item', [[7, 'paragraph', 'd']]],
    [
      9,
      'table',
      [
        [9, ['x', 'y']],
        [11, ['1', '2']],
        [12, ['3', '']],
      ],
    ],
    [14, 'paragraph', 'quoted'],
  ])
})

test('nesting deeper than is read is noticed', () => {
  const deep = Array.from({ length: 80 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')
  expect(markdownBlocks(deep).tooDeep).toBe(true)
  expect(markdownBlocks('- a\n  - b').tooDeep).toBe(false)
})
