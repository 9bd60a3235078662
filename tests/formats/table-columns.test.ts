import { expect, test } from 'vitest'
import { markdownBlocks } from '../../src/formats/markdown-blocks.ts'
import { columnsOf } from '../../src/formats/table-columns.ts'

function rolesOf(header: string, ...rows: string[]) {
  const rule = header.replace(/[^|]+/g, '-')
  const table = markdownBlocks([header, rule, ...rows].join('\n')).blocks[0]
  if (table?.kind !== 'table') throw new Error('not a table')
  const { roles, isTitled } = columnsOf(table.header, table.rows)
  return [roles.join(' '), isTitled]
}

test.each([
  ['| Title | Link |', '| Attention Is All You Need | [pdf](x) |', 'title link', true],
  [
    '| Date | Authors | Venue | Link | Title |',
    '| 2017 | A | NIPS | [pdf](x) | Attention Is All |',
    'year authors venue link title',
    true,
  ],
  [
    '| Model | Paper | Code |',
    '| BERT | Pre-training of Deep Transformers | [gh](x) |',
    'nickname title aside',
    true,
  ],
  [
    '| Title | Paper | Code |',
    '| Attention Is All You Need | [pdf](x) | [gh](x) |',
    'title link aside',
    true,
  ],
  ['| Paper | Notes |', '| [Attention Is All](x) | good |', 'title note', true],
  ['| | |', '| Attention Is All You Need | [pdf](x) |', 'title note', false],
  ['| Model | PDF |', '| Attention networks | [pdf](x) |', 'title link', false],
  ['| 标题 | 链接 | 年份 |', '| 注意力机制综述论文 | [论文](x) | 2017 |', 'title link year', true],
])('%s', (header, row, roles, isTitled) => {
  expect(rolesOf(header, row)).toEqual([roles, isTitled])
})

test('a table of short things has no title column', () => {
  expect(rolesOf('| Model | Size |', '| T5 | 11B |')).toEqual(['nickname note', false])
})
