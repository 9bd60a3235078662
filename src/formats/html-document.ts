/** A page of HTML as the blocks of a list: headings, items that nest as its lists do, tables with a header, and lines. */
import type { Block, TableRow } from './blocks.ts'
import { writeTag } from './html-blocks.ts'
import { type HtmlPiece, htmlPieces } from './html-pieces.ts'
import { type Run, runWriter } from './runs.ts'

/** Items deeper than this are lines of the one that they are in. */
const deepest = 60

/** Elements whose text is not part of the page. */
const unseen = /^(?:title|script|style|template|noscript|svg|select|textarea)$/
const listTag = /^(?:ul|ol|dl|menu)$/
const lineTag =
  /^(?:p|div|tr|tbody|thead|dd|dt|summary|details|section|article|header|footer|main|nav|aside|figure|blockquote|center|hr|pre|form|table)$/

type Tag = Extract<HtmlPiece, { kind: 'tag' }>

/** What is known on the way through a page. */
interface Page {
  /** Where blocks go: the page, then the open items from the outermost inwards. */
  readonly places: Block[][]
  /** For each open list how many places were open outside it. */
  readonly lists: number[]
  table: { readonly rows: { cells: Run[][]; line: number }[]; readonly line: number } | undefined
  /** Level of the open heading, 0 outside of one. */
  level: number
  /** Line of the first text since the last block. */
  start: number | undefined
}

/**
 * Bookmarks are lists of terms (`<dt>`), and what is said of a term belongs to it. A table without a header cell, or with
 * lists, headings or tables in it, is layout: its rows are lines.
 */
export function htmlDocumentBlocks(html: string): Block[] {
  const blocks: Block[] = []
  const page: Page = { places: [blocks], lists: [], table: undefined, level: 0, start: undefined }
  const writer = runWriter()
  const pieces = htmlPieces(html)
  const tables = dataTables(pieces)
  let hidden: string | undefined
  let line = 1
  for (const [i, piece] of pieces.entries()) {
    if (piece.kind === 'tag' && hidden !== undefined) {
      if (piece.closing && piece.name === hidden) hidden = undefined
    } else if (piece.kind === 'text') {
      if (hidden === undefined && piece.text !== '') {
        if (/\S/.test(piece.text)) page.start ??= line + leadingBreaks(piece.text)
        writer.write(piece.text.replace(/\s+/g, ' '))
      }
    } else if (unseen.test(piece.name)) hidden = piece.closing ? undefined : piece.name
    else if (endsLine(piece, page)) {
      addLine(page, writer.taken(), line)
      structure(page, piece, line, tables.has(i))
    } else {
      if (piece.name === 'img' || piece.name === 'a') page.start ??= line
      writeTag(writer, piece)
    }
    line += piece.lines
  }
  addLine(page, writer.taken(), line)
  return blocks
}

/** In a table of data only its cells and rows end anything. */
function endsLine({ name }: Tag, { table }: Page): boolean {
  if (table !== undefined) return /^(?:td|th|tr|table)$/.test(name)
  return lineTag.test(name) || listTag.test(name) || name === 'li' || /^h[1-6]$/.test(name)
}

/** Puts what was written since the last such tag where it belongs. */
function addLine(page: Page, runs: readonly Run[], line: number): void {
  const start = page.start ?? line
  page.start = undefined
  if (page.table !== undefined) {
    page.table.rows
      .at(-1)
      ?.cells.at(-1)
      ?.push(...runs.slice(0, 10_000))
    return
  }
  if (runs.every(run => run.link === undefined && run.text.trim() === '')) return
  const isHeading = page.level > 0 && page.places.length === 1
  page.places
    .at(-1)
    ?.push(
      isHeading
        ? { kind: 'heading', level: page.level, runs, line: start }
        : { kind: 'paragraph', runs, line: start },
    )
}

/** Opens and closes lists, items, headings and tables. */
function structure(page: Page, { name, closing }: Tag, line: number, isData: boolean): void {
  if (/^h\d$/.test(name)) page.level = closing ? 0 : Number(name[1])
  else if (listTag.test(name)) {
    if (!closing) page.lists.push(page.places.length)
    else if (page.lists.length > 0) page.places.length = page.lists.pop() ?? 1
  } else if (name === 'li' || (name === 'dt' && !closing)) {
    page.places.length = page.lists.at(-1) ?? 1
    if (closing || page.places.length > deepest) return
    const children: Block[] = []
    page.places.at(-1)?.push({ kind: 'item', children, line })
    page.places.push(children)
  } else if (name === 'table') {
    if (isData) page.table = { rows: [], line }
    else if (closing) closeTable(page)
  } else if (page.table !== undefined && !closing) {
    if (name === 'tr') page.table.rows.push({ cells: [], line })
    else page.table.rows.at(-1)?.cells.push([])
  }
}

function closeTable(page: Page): void {
  const [header, ...rows]: TableRow[] = page.table?.rows.filter(row => row.cells.length > 0) ?? []
  if (header !== undefined)
    page.places.at(-1)?.push({ kind: 'table', header, rows, line: page.table?.line ?? 1 })
  page.table = undefined
}

/** Places of the tags that open a table of data. */
function dataTables(pieces: readonly HtmlPiece[]): ReadonlySet<number> {
  const found = new Set<number>()
  const open: { readonly at: number; hasHeader: boolean; isLayout: boolean }[] = []
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind === 'text') continue
    const table = open.at(-1)
    if (piece.name === 'table') {
      if (!piece.closing) open.push({ at, hasHeader: false, isLayout: false })
      else if (open.pop()?.hasHeader && !table?.isLayout && table !== undefined) found.add(table.at)
      const outer = open.at(-1)
      if (piece.closing && outer !== undefined) outer.isLayout = true
    } else if (table !== undefined) {
      if (piece.name === 'th') table.hasHeader = true
      else if (listTag.test(piece.name) || /^h[1-6]$/.test(piece.name)) table.isLayout = true
    }
  }
  return found
}

function leadingBreaks(text: string): number {
  let count = 0
  for (let at = 0; at < text.length && /\s/.test(text[at] ?? ''); at += 1) if (text[at] === '\n') count += 1
  return count
}
