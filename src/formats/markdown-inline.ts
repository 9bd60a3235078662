/** The runs of one piece of inline markdown. */
import type { Token } from 'markdown-it'
import { writeTag } from './html-blocks.ts'
import { htmlPieces } from './html-pieces.ts'
import { type Run, runWriter } from './runs.ts'

/** `token` is markdown-it's `inline`; inline HTML in it counts as the markdown it stands for. */
export function inlineRuns(token: Token): Run[] {
  const writer = runWriter()
  for (const child of token.children ?? []) {
    if (child.type === 'link_open') writer.link(String(child.attrGet('href') ?? ''))
    else if (child.type === 'link_close') writer.link(undefined)
    else if (child.type === 'strong_open' || child.type === 'strong_close')
      writer.mark('strong', child.nesting > 0 ? 1 : -1)
    else if (child.type === 'em_open' || child.type === 'em_close')
      writer.mark('emphasis', child.nesting > 0 ? 1 : -1)
    else if (child.type === 'softbreak' || child.type === 'hardbreak') writer.write('\n')
    else if (child.type === 'image') writer.write(child.content, true)
    else if (child.type === 'html_inline')
      for (const piece of htmlPieces(child.content)) writeTag(writer, piece)
    else writer.write(child.content)
  }
  return writer.taken()
}
