import { expect, test } from 'vitest'
import { markdownTable } from '../../bench/markdown-table.ts'

test('columns are as wide as their widest cell, numbers stand on the right', () => {
  expect(
    markdownTable(
      ['', 'papers'],
      [
        ['Cairn', '47'],
        ['d3', '1,000,000'],
      ],
    ),
  ).toBe(`|       |    papers |
| ----- | --------: |
| Cairn |        47 |
| d3    | 1,000,000 |`)
})
