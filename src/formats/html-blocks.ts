/** A block of HTML as the same blocks that markdown gives: headings and paragraphs of runs. */

import type { Block } from './blocks.ts'
import { attributeOf, type HtmlPiece, htmlPieces } from './html-pieces.ts'
import { type RunWriter, runWriter, softLine } from './runs.ts'

/** Tags that end a line of text. */
const lineTag =
  /^(?:p|div|li|ul|ol|tr|table|tbody|thead|dt|dd|dl|h[1-6]|summary|details|section|article|blockquote|center|hr)$/

/** One paragraph for each line, list item or table row in `html`, which begins at `line` of its file. */
export function htmlBlocks(html: string, line: number): Block[] {
  const writer = runWriter()
  const blocks: Block[] = []
  let current = line
  let start = line
  let level = 0
  const finish = () => {
    const runs = writer.taken()
    if (runs.some(run => run.link !== undefined || run.text.trim() !== '')) {
      const place = { runs, line: start }
      blocks.push(level > 0 ? { kind: 'heading', level, ...place } : { kind: 'paragraph', ...place })
    }
    start = current
  }
  for (const piece of htmlPieces(html)) {
    if (piece.kind === 'tag' && lineTag.test(piece.name)) {
      finish()
      level = !piece.closing && /^h\d$/.test(piece.name) ? Number(piece.name[1]) : 0
    } else writeTag(writer, piece)
    current += piece.lines
    if (piece.kind === 'text' && piece.text.trim() === '') start = Math.max(start, current)
  }
  finish()
  return blocks
}

/** Writes what a piece of inline HTML means. Scripts and styles are text nobody takes for a title. */
export function writeTag(writer: RunWriter, piece: HtmlPiece): void {
  if (piece.kind === 'text') writer.write(piece.text)
  else if (piece.name === 'a')
    writer.link(piece.closing ? undefined : (attributeOf(piece.attributes, 'href') ?? ''))
  else if (piece.name === 'b' || piece.name === 'strong') writer.mark('strong', piece.closing ? -1 : 1)
  else if (piece.name === 'i' || piece.name === 'em') writer.mark('emphasis', piece.closing ? -1 : 1)
  else if (piece.name === 'br') writer.write(softLine)
  else if (piece.name === 'td' || piece.name === 'th') writer.write(' ')
  else if (piece.name === 'img') writer.write(attributeOf(piece.attributes, 'alt') ?? '', true)
}
