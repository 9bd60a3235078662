import { expect, test } from 'vitest'
import { htmlBlocks } from '../../src/formats/html-blocks.ts'
import { textOf } from '../../src/formats/runs.ts'

test('each list item and heading of HTML is a block with its line', () => {
  const blocks = htmlBlocks(
    '<h2>Serving</h2>\n<ul>\n<li><a href="https://a.b/">Orca</a>, 2022</li>\n\n<li>x</li>\n</ul>',
    10,
  )
  expect(
    blocks.map(block => [block.kind, block.line, 'runs' in block ? textOf(block.runs).trim() : '']),
  ).toEqual([
    ['heading', 10, 'Serving'],
    ['paragraph', 12, 'Orca, 2022'],
    ['paragraph', 14, 'x'],
  ])
})

test('inline tags mean what their markdown means', () => {
  const [block] = htmlBlocks('<p><b>ZeRO</b> <i>Rajbhandari</i><br><img alt="badge"></p>', 1)
  expect(
    block?.kind === 'paragraph' &&
      block.runs.map(({ text, strong, emphasis, image }) => [text, strong, emphasis, image]),
  ).toEqual([
    ['ZeRO', true, false, false],
    [' ', false, false, false],
    ['Rajbhandari', false, true, false],
    ['\u2028', false, false, false],
    ['badge', false, false, true],
  ])
})

test('a link left open ends with its line', () => {
  const blocks = htmlBlocks('<li><a href="x">a</li><li>b</li>', 1)
  expect(blocks.map(block => 'runs' in block && block.runs[0]?.link !== undefined)).toEqual([true, false])
})
