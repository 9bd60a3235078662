import fc from 'fast-check'
import { expect, test } from 'vitest'
import { citationsCsv, papersCsv } from '../../src/formats/csv.ts'
import { network } from '../../src/formats/network.ts'
import { example, graphOf } from '../state/example.ts'
import { hostileGraphs } from './hostile-graph.ts'

/** The cells of a CSV file as RFC 4180 has them. */
function cellsOf(text: string): string[][] {
  if (!text.startsWith('\ufeff')) throw new Error('no byte order mark')
  const rows: string[][] = []
  let row: string[] = []
  let at = 1
  while (at < text.length) {
    let cell = ''
    if (text[at] === '"') {
      for (at += 1; !(text[at] === '"' && text[at + 1] !== '"'); at += text[at] === '"' ? 2 : 1) {
        if (at >= text.length) throw new Error('a quote without end')
        cell += text[at]
      }
      at += 1
    } else {
      while (at < text.length && !/[,\r\n"]/.test(text[at] ?? '')) cell += text[at++]
    }
    row.push(cell)
    if (text[at] === ',') at += 1
    else if (text.startsWith('\r\n', at)) {
      at += 2
      rows.push(row)
      row = []
    } else throw new Error(`neither comma nor line end at ${at}`)
  }
  if (row.length > 0) throw new Error('a last line without end')
  return rows
}

function networkOf(graph: ReturnType<typeof example>) {
  return network(graph, new Set(graph.nodes()), new Map())
}

test('papers are one line each, under the names of the columns', () => {
  const [head, ...rows] = cellsOf(papersCsv(networkOf(example())))
  expect(head?.slice(0, 3)).toEqual(['key', 'author_year', 'title'])
  expect(rows.map(([key]) => key)).toEqual(['adam', 'attention', 'bert', 'gpt', 'lstm', 'palm'])
  expect(rows[1]?.slice(0, 6)).toEqual([
    'attention',
    'Vaswani 2017',
    'Attention Is All You Need',
    'Transformer',
    'Ashish Vaswani; Noam Shazeer',
    '2017',
  ])
})

test('citations are one line each, with what is known about them', () => {
  const [head, ...rows] = cellsOf(citationsCsv(networkOf(example())))
  expect(head).toEqual(['citing', 'cited', 'mentions', 'influential', 'intents', 'implied', 'sources'])
  expect(rows).toContainEqual(['bert', 'attention', '7', '', '', 'false', 'bibliography'])
  expect(rows).toHaveLength(9)
})

test('a text that a spreadsheet would run is marked as text', () => {
  const title = '=HYPERLINK("http://example.org","x")'
  const [head = [], row = []] = cellsOf(papersCsv(networkOf(graphOf({ a: { title } }))))
  expect(row[head.indexOf('title')]).toBe(`'${title}`)
})

test('whatever papers say, every line has every column, and no cell is a formula', () => {
  fc.assert(
    fc.property(hostileGraphs, graph => {
      const [head = [], ...rows] = cellsOf(papersCsv(networkOf(graph)))
      expect(rows).toHaveLength(graph.order)
      const { papers } = networkOf(graph)
      for (const [at, row] of rows.entries()) {
        expect(row).toHaveLength(head.length)
        const title = row[head.indexOf('title')]
        expect([papers[at]?.paper.title, `'${papers[at]?.paper.title}`]).toContain(title)
        expect(row.filter(cell => /^[=+\-@\t\r\n]/.test(cell))).toEqual([])
      }
    }),
    { numRuns: 200 },
  )
})
