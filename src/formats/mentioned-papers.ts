/** The papers that a text mentions anywhere, by a link or an id: the last resort where a text is no list. */
import type { PaperIds } from '../core/paper.ts'
import { linesOf } from './block-lines.ts'
import type { Block } from './blocks.ts'
import { enter, type Gathering, take } from './gathered-list.ts'
import { allIdsInText } from './identifiers.ts'
import type { Draft } from './line-entry.ts'
import { type LineLink, linksOf } from './line-links.ts'
import { titleOfPage } from './page-title.ts'
import { plainText } from './plain-text.ts'
import { type Run, textOf } from './runs.ts'
import { linkedRuns } from './text-runs.ts'
import { titleParts } from './title-parts.ts'
import { writtenTitle } from './written-title.ts'

/** Takes each paper that the blocks of a document mention, once, under the headings where it is mentioned first. */
export function takeMentions(gathering: Gathering, blocks: readonly Block[]): void {
  takeBlocks(gathering, blocks, new Set())
}

/** Takes each paper that a text of plain lines mentions, once. */
export function takeTextMentions(gathering: Gathering, text: string): void {
  const seen = new Set<string>()
  for (const [i, line] of text.split(/\r\n|\r|\n/).entries())
    takeLine(gathering, linkedRuns(line), i + 1, seen)
}

function takeBlocks(gathering: Gathering, blocks: readonly Block[], seen: Set<string>): void {
  for (const block of blocks) {
    if (block.kind === 'item') takeBlocks(gathering, block.children, seen)
    else if (block.kind === 'table')
      for (const row of [block.header, ...block.rows]) takeLine(gathering, row.cells.flat(), row.line, seen)
    else {
      const title = block.kind === 'heading' ? writtenTitle(textOf(block.runs)) : ''
      if (block.kind === 'heading' && title !== '') enter(gathering, block.level, title)
      for (const { runs, line } of linesOf(block.runs, block.line)) takeLine(gathering, runs, line, seen)
    }
  }
}

function takeLine(gathering: Gathering, runs: readonly Run[], line: number, seen: Set<string>): void {
  for (const draft of [...linksOf(runs).flatMap(linkedPaper), ...idsWithoutLink(runs)]) {
    const names = Object.entries(draft.ids).map(([kind, id]) => `${kind}:${id}`)
    const keys = names.length > 0 ? names : draft.links
    if (!keys.some(key => seen.has(key))) take(gathering, { entry: draft, complaints: [] }, line)
    for (const key of keys) seen.add(key)
  }
}

function linkedPaper(link: LineLink): Draft[] {
  if (link.kind !== 'paper' || link.link === undefined || link.role === 'aside') return []
  const parts = titleParts(titleOfPage(link.text))
  const isTitle = link.role === 'title' && parts.title.split(' ').length > 2
  const title = isTitle ? parts : untitled(link.ids, link.link)
  return [{ ...title, ids: link.ids, links: [link.link] }]
}

function idsWithoutLink(runs: readonly Run[]): Draft[] {
  const text = textOf(runs.filter(run => run.link === undefined))
  return allIdsInText(text).map(ids => ({ ...untitled(ids), ids, links: [] }))
}

/** The id stands for the title; nobody is asked by it. */
function untitled(ids: PaperIds, link = ''): Pick<Draft, 'title' | 'titles'> {
  const [kind, id] = Object.entries(ids)[0] ?? []
  const title = id === undefined ? link.replace(/^https?:\/\/(?:www\.)?/, '') : `${kind}:${id}`
  return { title: plainText(title, 120), titles: [] }
}
