/** A markdown text as the blocks that a reading list is made of: headings, tables, list items and paragraphs. */
import MarkdownIt, { type Token } from 'markdown-it'
import type { Block } from './blocks.ts'
import { withoutFrontMatter } from './front-matter.ts'
import { htmlBlocks } from './html-blocks.ts'
import { inlineRuns } from './markdown-inline.ts'
import type { Run } from './runs.ts'

/** Items deeper than this are not read. */
export const deepestNesting = 100

const markdown = new MarkdownIt({ html: true, linkify: true, maxNesting: deepestNesting })
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false })
// Addresses come out as written, hostile ones too, so that they can be judged and reported.
markdown.validateLink = () => true
markdown.normalizeLink = address => address
markdown.normalizeLinkText = text => text

/** The blocks in order; quotations and divisions are transparent, code blocks left out. */
export function markdownBlocks(text: string): { blocks: Block[]; tooDeep: boolean } {
  const tokens = markdown.parse(withoutFrontMatter(text), {})
  const blocks: Block[] = []
  /** Where blocks go: the document, or the innermost open item. */
  const open: Block[][] = [blocks]
  let table: { rows: { cells: Run[][]; line: number }[]; line: number } | undefined
  for (const [i, token] of tokens.entries()) {
    const line = (token.map?.[0] ?? 0) + 1
    const here = open.at(-1) ?? blocks
    if (token.type === 'list_item_open') {
      const children: Block[] = []
      here.push({ kind: 'item', children, line })
      open.push(children)
    } else if (token.type === 'list_item_close') open.pop()
    else if (token.type === 'table_open') table = { rows: [], line }
    else if (token.type === 'tr_open') table?.rows.push({ cells: [], line })
    else if (token.type === 'table_close' && table !== undefined) {
      const [header, ...rows] = table.rows
      if (header !== undefined) here.push({ kind: 'table', header, rows, line: table.line })
      table = undefined
    } else if (token.type === 'html_block') here.push(...htmlBlocks(token.content, line))
    else if (token.type === 'inline') {
      const runs = inlineRuns(token)
      const before = tokens[i - 1]
      if (table !== undefined) table.rows.at(-1)?.cells.push(runs)
      else if (before?.type === 'heading_open')
        here.push({ kind: 'heading', level: Number(before.tag.slice(1)), runs, line })
      else here.push({ kind: 'paragraph', runs, line })
    }
  }
  return { blocks, tooDeep: tokens.some(isTooDeep) }
}

function isTooDeep(token: Token): boolean {
  return token.level >= deepestNesting - 1
}
