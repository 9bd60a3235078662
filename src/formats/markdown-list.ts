/** A reading list in markdown: tables, bulleted and numbered lists and single lines, under headings. */
import type { Parsed, Problem } from '../core/problem.ts'
import type { Entry, ReadingList } from '../core/reading-list.ts'
import type { Block } from './blocks.ts'
import { type Draft, type ReadLine, readLine } from './line-entry.ts'
import { linksOf } from './line-links.ts'
import { deepestNesting, markdownBlocks } from './markdown-blocks.ts'
import { type Heading, headingUnder, sectionsOf } from './outline.ts'
import { plainText } from './plain-text.ts'
import { type Run, softLine, textOf } from './runs.ts'
import { readRows } from './table-rows.ts'
import { writtenTitle } from './written-title.ts'

/** Longer files are no reading lists; the longest public ones have about half a million characters. */
const longestFile = 10_000_000

/** Below every markdown heading: the level of a list item that heads the items under it. */
const itemLevel = 7

/** What is gathered on the way through the blocks. */
interface Reading {
  readonly file: string
  readonly headings: Heading[]
  readonly entries: { draft: Draft; line: number; heading: Heading | undefined }[]
  readonly problems: Problem[]
  heading: Heading | undefined
}

/**
 * The reading list that `text` holds. Every line with a link becomes an entry or a problem that says why not; prose
 * without links is passed over. `file` is the name to give in entries and problems.
 */
export function parseMarkdownList(text: string, file: string): Parsed<ReadingList> {
  const reading: Reading = { file, headings: [], entries: [], problems: [], heading: undefined }
  if (text.length > longestFile) {
    const message = `invalid list: ${text.length} characters; expected at most ${longestFile}`
    return { value: { sections: [], entries: [] }, problems: [{ severity: 'error', message, file }] }
  }
  const { blocks, tooDeep } = markdownBlocks(text)
  if (tooDeep)
    complain(
      reading,
      1,
      'error',
      `invalid list: nested deeper than ${deepestNesting}; what is deeper was not read`,
    )
  for (const block of blocks) readBlock(reading, block)
  const { title, sections, idOf } = sectionsOf(
    reading.headings,
    reading.entries.map(entry => entry.heading),
  )
  const entries = reading.entries.map(({ draft, line, heading }): Entry => {
    const section = idOf(heading)
    return section === undefined ? { ...draft, file, line } : { ...draft, section, file, line }
  })
  return { value: { ...(title && { title }), sections, entries }, problems: reading.problems }
}

function readBlock(reading: Reading, block: Block): void {
  if (block.kind === 'heading') {
    const title = writtenTitle(textOf(block.runs))
    if (title !== '') enter(reading, block.level, title)
  } else if (block.kind === 'table') {
    for (const row of readRows(block.header, block.rows)) take(reading, row, row.line)
  } else if (block.kind === 'paragraph') readParagraph(reading, block.runs, block.line)
  else readItem(reading, block, itemLevel)
}

/** A paragraph is an entry, or several with one a line, when it begins with a title or a link and leads to a paper. */
function readParagraph(reading: Reading, runs: readonly Run[], line: number): void {
  const lines = linesOf(runs, line)
  const several = lines.filter(one => linksOf(one.runs).some(link => link.kind === 'paper')).length > 1
  for (const one of several ? lines : [{ runs, line }]) {
    const links = linksOf(one.runs)
    if (links.length === 0) continue
    const first = one.runs.find(run => run.text.trim() !== '' && !run.image)
    const begins =
      first?.link !== undefined || first?.strong === true || links.every(link => link.role !== 'title')
    if (begins) take(reading, readLine(one.runs, links), one.line)
    else {
      const papers = links.filter(link => link.kind === 'paper')
      for (const link of papers)
        complain(
          reading,
          one.line,
          'note',
          `not a paper: ${plainText(link.link ?? '', 200)} stands in running text`,
        )
    }
  }
}

/** An item is an entry, a heading over the items in it, or neither; items of labels such as `[pdf]` belong to it. */
function readItem(reading: Reading, item: Extract<Block, { kind: 'item' }>, level: number): void {
  const [first, ...others] = item.children
  const own = first?.kind === 'paragraph' ? [first] : []
  const children = own.length > 0 ? others : item.children
  const isOwn = (child: Block) => child.kind === 'paragraph' || isLabels(child)
  const runs = [...own, ...children.filter(isOwn)].flatMap((part, i) =>
    i === 0 ? runsOf(part) : [lineBreak, ...runsOf(part)],
  )
  const rest = children.filter(child => !isOwn(child))
  const links = linksOf(runs)
  if (links.length === 0 && rest.some(holdsLinks)) {
    const outer = reading.heading
    const title = writtenTitle(textOf(runs))
    if (title !== '') enter(reading, level, title)
    for (const child of rest) readChild(reading, child, level + 1)
    if (title !== '') reading.heading = outer
    return
  }
  const notes = rest.filter(child => child.kind === 'item' && !holdsLinks(child))
  const read = readLine(runs, links)
  const said = notes.map(note => plainText(textOf(runsOf(note)), 1_000)).join(' · ')
  take(reading, read.entry && said !== '' ? { ...read, entry: withNote(read.entry, said) } : read, item.line)
  for (const child of rest)
    if (read.entry === undefined || !notes.includes(child)) readChild(reading, child, level)
}

function readChild(reading: Reading, child: Block, level: number): void {
  if (child.kind === 'item') readItem(reading, child, level)
  else readBlock(reading, child)
}

const lineBreak: Run = { text: '\n', strong: false, emphasis: false, image: false }

/** An item that says nothing but what its links lead to. */
function isLabels(block: Block): boolean {
  if (block.kind !== 'item' || block.children.some(child => child.kind !== 'paragraph')) return false
  const runs = runsOf(block)
  const links = linksOf(runs)
  const outside = textOf(runs.filter(run => run.link === undefined))
  return (
    links.length > 0 &&
    links.every(link => link.role !== 'title') &&
    outside.replace(/[^\p{L}]+/gu, '').length < 20
  )
}

function holdsLinks(block: Block): boolean {
  if (block.kind === 'item') return block.children.some(holdsLinks)
  return block.kind === 'table' || block.runs.some(run => run.link !== undefined)
}

/** All runs of a block and of the items in it. */
function runsOf(block: Block): readonly Run[] {
  if (block.kind === 'item') return block.children.flatMap(child => [...runsOf(child), lineBreak])
  return block.kind === 'table' ? [] : block.runs
}

/** The runs cut at line breaks. */
function linesOf(runs: readonly Run[], line: number): { runs: Run[]; line: number }[] {
  let current = line
  const lines: { runs: Run[]; line: number }[] = [{ runs: [], line }]
  for (const run of runs) {
    if (run.text === '\n') current += 1
    if (run.text === '\n' || run.text === softLine) lines.push({ runs: [], line: current })
    else lines.at(-1)?.runs.push(run)
  }
  return lines
}

function withNote(draft: Draft, note: string): Draft {
  return { ...draft, note: draft.note === undefined ? note : `${draft.note} · ${note}` }
}

function enter(reading: Reading, level: number, title: string): void {
  reading.heading = headingUnder(reading.heading, level, title)
  reading.headings.push(reading.heading)
}

function take(reading: Reading, read: ReadLine, line: number): void {
  if (read.entry !== undefined) reading.entries.push({ draft: read.entry, line, heading: reading.heading })
  for (const { severity, message } of read.complaints) complain(reading, line, severity, message)
}

function complain(reading: Reading, line: number, severity: Problem['severity'], message: string): void {
  reading.problems.push({ severity, message, file: reading.file, line })
}
