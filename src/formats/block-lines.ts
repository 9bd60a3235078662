/** The blocks of a document as the papers that its lines name: tables, bulleted and numbered lists and single lines. */
import type { Block } from './blocks.ts'
import { complain, enter, type Gathering, take } from './gathered-list.ts'
import { type Draft, readLine } from './line-entry.ts'
import { type LineLink, linksOf } from './line-links.ts'
import { plainText } from './plain-text.ts'
import { type Run, softLine, textOf } from './runs.ts'
import { readRows } from './table-rows.ts'
import { writtenTitle } from './written-title.ts'

/** Below every heading of a document: the level of a list item that heads the items under it. */
const itemLevel = 7

const longestNote = 1_000

/** Reads one block and all that is in it. */
export function readBlock(gathering: Gathering, block: Block): void {
  if (block.kind === 'heading') {
    const title = writtenTitle(textOf(block.runs))
    if (title !== '') enter(gathering, block.level, title)
  } else if (block.kind === 'table') {
    for (const row of readRows(block.header, block.rows)) take(gathering, row, row.line)
  } else if (block.kind === 'paragraph') readParagraph(gathering, block.runs, block.line)
  else readItem(gathering, block, itemLevel)
}

/** A paragraph is an entry, or several with one a line, when it begins with a title or a link and leads to a paper. */
function readParagraph(gathering: Gathering, runs: readonly Run[], line: number): void {
  const lines = linesOf(runs, line)
  const several =
    lines.filter(one => linksOf(one.runs).some(link => link.kind === 'paper')).length > 1 &&
    !lines.slice(1).some(goesOn)
  for (const one of several ? lines : [{ runs, line }]) {
    const links = linksOf(one.runs)
    if (links.length === 0) continue
    const papers = links.filter(link => link.kind === 'paper')
    if (begins(one.runs, links)) take(gathering, readLine(one.runs, links), one.line)
    else
      for (const link of papers)
        complain(
          gathering,
          one.line,
          'note',
          `not a paper: ${plainText(link.link ?? '', 200)} stands in running text`,
        )
  }
}

/** A line that goes on with the sentence of the one before. */
function goesOn({ runs }: { runs: readonly Run[] }): boolean {
  const first = runs.find(run => run.text.trim() !== '')
  return first !== undefined && first.link === undefined && /^\s*(?!arxiv|doi)\p{Ll}/u.test(first.text)
}

/** Whether the text begins with a title: a link, bold text, or plain text whose links are labels of one paper. */
function begins(runs: readonly Run[], links: readonly LineLink[]): boolean {
  const first = runs.find(run => run.text.trim() !== '' && !run.image)
  if (first?.link !== undefined || first?.strong === true) return true
  const named = new Set(links.flatMap(({ ids }) => ids.arxiv ?? []))
  return named.size < 2 && links.every(link => link.role !== 'title')
}

/** An item is an entry, a heading over the items in it, or neither; items of labels such as `[pdf]` belong to it. */
function readItem(gathering: Gathering, item: Extract<Block, { kind: 'item' }>, level: number): void {
  const [first, ...others] = item.children
  const own = first?.kind === 'paragraph' ? [first] : []
  const children = own.length > 0 ? others : item.children
  const labels = ownLabels(own, children)
  const isOwn = (child: Block) => child.kind === 'paragraph' || labels.has(child)
  const runs = [...own, ...children.filter(isOwn)].flatMap((part, i) =>
    i === 0 ? runsOf(part) : [lineBreak, ...runsOf(part)],
  )
  const rest = children.filter(child => !isOwn(child))
  const links = linksOf(runs)
  if (links.length === 0 && rest.some(holdsLinks)) {
    const outer = gathering.heading
    const title = writtenTitle(textOf(runs))
    if (title !== '') enter(gathering, level, title)
    for (const child of rest) readChild(gathering, child, level + 1)
    if (title !== '') gathering.heading = outer
    return
  }
  const notes = new Set(rest.filter(child => child.kind === 'item' && !holdsLinks(child)))
  const read = readLine(runs, links)
  const entry = read.entry && withNote(read.entry, notes)
  take(gathering, entry ? { ...read, entry } : read, item.line)
  for (const child of rest) if (entry === undefined || !notes.has(child)) readChild(gathering, child, level)
}

function readChild(gathering: Gathering, child: Block, level: number): void {
  if (child.kind === 'item') readItem(gathering, child, level)
  else readBlock(gathering, child)
}

const lineBreak: Run = { text: '\n', strong: false, emphasis: false, image: false }

/** The items of labels that belong to the line above them: none where it heads other papers, or they lead to several. */
function ownLabels(own: readonly Block[], children: readonly Block[]): ReadonlySet<Block> {
  const labels = new Set(children.filter(isLabels))
  const named = new Set(
    [...labels].flatMap(label => linksOf(runsOf(label)).flatMap(({ ids }) => ids.arxiv ?? [])),
  )
  const isPaper = (child: Block) => child.kind === 'item' && !labels.has(child) && holdsLinks(child)
  const isHeading = !own.some(holdsLinks) && children.some(isPaper)
  return named.size > 1 || isHeading ? new Set() : labels
}

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
export function linesOf(runs: readonly Run[], line: number): { runs: Run[]; line: number }[] {
  let current = line
  const lines: { runs: Run[]; line: number }[] = [{ runs: [], line }]
  for (const run of runs) {
    if (run.text === '\n') current += 1
    if (run.text === '\n' || run.text === softLine) lines.push({ runs: [], line: current })
    else lines.at(-1)?.runs.push(run)
  }
  return lines
}

/** The draft with what is said below it. */
function withNote(draft: Draft, notes: Iterable<Block>): Draft {
  const parts = [draft.note ?? '']
  for (const note of notes) {
    if (parts.join(' · ').length > longestNote) break
    parts.push(plainText(textOf(runsOf(note)), longestNote))
  }
  const said = parts.filter(Boolean).join(' · ')
  return said === '' ? draft : { ...draft, note: plainText(said, longestNote) }
}
