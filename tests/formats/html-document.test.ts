import { expect, test } from 'vitest'
import type { Block } from '../../src/formats/blocks.ts'
import { htmlDocumentBlocks } from '../../src/formats/html-document.ts'
import { textOf } from '../../src/formats/runs.ts'

type Shape = string | Shape[]

function shape(block: Block): Shape {
  if (block.kind === 'item') return [`${block.line} item`, ...block.children.map(shape)]
  if (block.kind === 'table')
    return [block.header, ...block.rows].map(
      row => `${row.line} ${row.cells.map(cell => textOf(cell).trim()).join(' | ')}`,
    )
  return `${block.line} ${block.kind === 'heading' ? `h${block.level} ` : ''}${textOf(block.runs).trim()}`
}

const shapes = (html: string) => htmlDocumentBlocks(html).map(shape)

test('headings, lines and nested items keep their lines', () => {
  expect(
    shapes('<h2>\n A <i>b</i></h2>\n<p>one<p>two\n<ul>\n<li>x\n<ul><li>y</ul>\n<li>z</ul>after'),
  ).toEqual([
    '2 h2 A b',
    '3 one',
    '3 two',
    ['5 item', '5 x', ['6 item', '6 y']],
    ['7 item', '7 z'],
    '7 after',
  ])
})

test('a term holds its definition and the list after it', () => {
  expect(shapes('<dl><dt><h3>Folder</h3><dl><p><dt>a<dd>said of it<dt>b</dl><p><dt>c</dl>')).toEqual([
    ['1 item', '1 Folder', ['1 item', '1 a', '1 said of it'], ['1 item', '1 b']],
    ['1 item', '1 c'],
  ])
})

test('a table with header cells is one, a table for layout is lines', () => {
  expect(
    shapes('<table><tr><th>Title<th>Year</tr>\n<tr><td><p>A<br>b</p></td><td>2017</td></table>'),
  ).toEqual([['1 Title | Year', '2 A\nb | 2017']])
  expect(shapes('<table><tr><td>menu</td><td><ul><li>x</ul></td></tr></table>')).toEqual([
    '1 menu',
    ['1 item', '1 x'],
  ])
  expect(shapes('<table><tr><th>a<td><table><tr><th>b</table></table>')).toEqual(['1 a', ['1 b']])
})

test('scripts, styles and the page’s title are no text', () => {
  expect(
    shapes('<title>t</title><script>if (a < b) "</li>"</script><style>p{}</style>shown<!-- no -->'),
  ).toEqual(['1 shown'])
})

test('items without a list, closings without an opening and what never closes are borne', () => {
  expect(shapes('</ul></li></table><li>a<li>b<td>c')).toEqual([
    ['1 item', '1 a'],
    ['1 item', '1 b c'],
  ])
  expect(shapes('<table><tr><th>never closed')).toEqual(['1 never closed'])
})

test('items nest no deeper than sixty', () => {
  let depth = 0
  let blocks = htmlDocumentBlocks('<ul><li>a'.repeat(500))
  for (
    let item = blocks.find(block => block.kind === 'item');
    item;
    item = blocks.find(block => block.kind === 'item')
  ) {
    depth += 1
    blocks = [...item.children]
  }
  expect(depth).toBe(60)
})
