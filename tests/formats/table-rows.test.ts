import { expect, test } from 'vitest'
import { markdownBlocks } from '../../src/formats/markdown-blocks.ts'
import { readRows } from '../../src/formats/table-rows.ts'

function read(markdown: string) {
  const table = markdownBlocks(markdown).blocks[0]
  if (table?.kind !== 'table') throw new Error('not a table')
  return readRows(table.header, table.rows)
}

test('every column finds its place in the entry', () => {
  const rows = read(`| Model | Paper | Authors | Venue | Year | Code | Params | Notes |
|---|---|---|---|---|---|---|---|
| ZeRO | [Memory Optimizations](https://arxiv.org/abs/1910.02054) | Rajbhandari et al. | SC'20 | | [gh](https://github.com/ds) | 1T | read first |`)
  expect(rows).toEqual([
    {
      entry: {
        title: 'Memory Optimizations',
        nickname: 'ZeRO',
        titles: ['Memory Optimizations', 'ZeRO: Memory Optimizations'],
        ids: { arxiv: '1910.02054' },
        links: ['https://arxiv.org/abs/1910.02054'],
        authors: ['Rajbhandari'],
        venue: 'SC',
        year: 2020,
        note: 'Params: 1T · read first',
      },
      complaints: [],
      line: 3,
    },
  ])
})

test('rows without a title are reported, empty ones passed over', () => {
  const rows = read(`| Title | Link |
|---|---|
| | |
| | [code](https://github.com/a/b) |
| Attention Is All You Need | [pdf](https://a.b/c.pdf) |`)
  expect(rows.map(row => [row.line, row.entry?.title, row.complaints[0]?.message])).toEqual([
    [4, undefined, 'not a paper: “code” is a row without a title'],
    [5, 'Attention Is All You Need', undefined],
  ])
})
