/** The rows of a table as the papers somebody meant. */
import type { TableRow } from './blocks.ts'
import { authorsIn, placeOf } from './citation-text.ts'
import { type Draft, type ReadLine, readLine } from './line-entry.ts'
import { linksOf } from './line-links.ts'
import { plainText } from './plain-text.ts'
import { type Run, textOf } from './runs.ts'
import { type ColumnRole, columnsOf } from './table-columns.ts'
import { titleParts } from './title-parts.ts'

export interface ReadRow extends ReadLine {
  readonly line: number
}

/** One reading for each row that says anything; the header, too, where it holds links and so is a row itself. */
export function readRows(header: TableRow, rows: readonly TableRow[]): ReadRow[] {
  const { roles, isTitled } = columnsOf(header, rows)
  const headings = header.cells.map(cell => plainText(textOf(cell), 60))
  return rows
    .filter(row => row.cells.some(cell => cell.some(run => run.link !== undefined || run.text.trim() !== '')))
    .map(row => ({ ...readRow(row, roles, headings, isTitled), line: row.line }))
}

function readRow(
  row: TableRow,
  roles: readonly ColumnRole[],
  headings: readonly string[],
  isTitled: boolean,
): ReadLine {
  const title = cellsOf(row, roles, 'title')
  const aside = new Set(linksOf(cellsOf(row, roles, 'aside')).map(link => link.written))
  const links = linksOf(row.cells.flat()).map(link =>
    aside.has(link.written) ? { ...link, role: 'aside' as const } : link,
  )
  const inTitle = new Set(title.map(run => run.link))
  const shown = links.map(link =>
    inTitle.has(link.written) || link.role === 'aside' ? link : { ...link, role: 'label' as const },
  )
  if (textOf(title).trim() === '' && links.every(link => link.kind !== 'paper')) {
    const text = plainText(row.cells.map(textOf).join(' '), 80)
    return { complaints: [{ severity: 'note', message: `not a paper: “${text}” is a row without a title` }] }
  }
  const read = readLine(title, shown, isTitled)
  return read.entry === undefined ? read : { ...read, entry: completed(read.entry, row, roles, headings) }
}

/** The entry with what the other columns say; the rest of the row becomes its note. */
function completed(
  entry: Draft,
  row: TableRow,
  roles: readonly ColumnRole[],
  headings: readonly string[],
): Draft {
  const text = (role: ColumnRole) => plainText(textOf(cellsOf(row, roles, role)))
  const authors = authorsIn(text('authors')) ?? (text('authors') === '' ? undefined : [text('authors')])
  const where = placeOf(text('venue'))
  const when = placeOf(text('year'))
  const year = when?.year ?? where?.year
  const venue = where === undefined ? text('venue') : (where.venue ?? '')
  const notes = roles.flatMap((role, column) => {
    const said = plainText(plainCell(row.cells[column] ?? []), 1_000)
    if (role !== 'note' || said === '') return []
    const heading = headings[column] ?? ''
    return heading === '' || /^notes?|^comments?|^remarks?|备注/i.test(heading)
      ? [said]
      : [`${heading}: ${said}`]
  })
  const note = [entry.note, ...notes].filter(part => part !== undefined).join(' · ')
  return {
    ...entry,
    ...named(entry, text('nickname')),
    ...(authors && { authors }),
    ...(year !== undefined && { year }),
    ...(venue !== '' && { venue }),
    ...(note !== '' && { note: plainText(note, 1_000) }),
  }
}

/** The nickname that a column of its own gives. */
function named(entry: Draft, name: string): Partial<Draft> {
  if (name === '' || entry.nickname !== undefined || name.length > 32) return {}
  const { titles } = titleParts(`${name}: ${entry.title}`)
  return { nickname: name, titles: [...new Set([...entry.titles, ...titles])] }
}

function cellsOf(row: TableRow, roles: readonly ColumnRole[], role: ColumnRole): Run[] {
  return row.cells.flatMap((cell, column) => (roles[column] === role ? cell : []))
}

function plainCell(runs: readonly Run[]): string {
  return textOf(runs.filter(run => run.link === undefined || !/^https?:/.test(run.text)))
}
