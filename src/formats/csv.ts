/** CSV after RFC 4180, safe to open in a spreadsheet: papers, and the citations among them. */
import { inListOrder } from './list-order.ts'
import type { Network } from './network.ts'
import type { Column } from './paper-columns.ts'

/** Spreadsheets take a cell that begins so for a formula and run it. */
const formula = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/

/** One line for each paper, in the order of the list, under the names of `paperColumns`. */
export function papersCsv({ papers, paperColumns }: Network): string {
  return csv(paperColumns, inListOrder(papers))
}

/** One line for each citation: the keys of the citing and the cited paper, then `evidenceColumns`. */
export function citationsCsv({ citations, citationColumns }: Network): string {
  return csv(
    [
      { name: 'citing', value: ({ citing }) => citing },
      { name: 'cited', value: ({ cited }) => cited },
      ...citationColumns,
    ],
    citations,
  )
}

export type CsvColumn<Row> = Pick<Column<Row>, 'name' | 'value'>

/** Begins with a byte order mark, without which Excel takes UTF-8 for something else. */
export function csv<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string {
  const lines = [
    columns.map(({ name }) => name),
    ...rows.map(row => columns.map(({ value }) => cell(value(row)))),
  ]
  return `\ufeff${lines.map(line => `${line.join(',')}\r\n`).join('')}`
}

/** A text that would be a formula begins with an apostrophe, as spreadsheets mark text themselves. */
function cell(value: string | number | boolean | undefined): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value)
  const text = formula.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
