/** A markdown text cut into its blocks: headings and fenced blocks as what they say, the others as they were written. */
import MarkdownIt from 'markdown-it'
import { inlineRuns } from './markdown-inline.ts'
import { textOf } from './runs.ts'

export type MarkdownPart = {
  /** As it was written. */
  readonly source: string
  /** Its first line, counted from 1. */
  readonly line: number
} & (
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  /** The word after the fence, and the lines within, the first of which follows `line`. */
  | { readonly kind: 'fence'; readonly info: string; readonly text: string }
  | { readonly kind: 'rule' }
  /** A paragraph, a list, a quotation. */
  | { readonly kind: 'block' }
)

// Raw HTML is text here: an open comment must not swallow what follows it.
const markdown = new MarkdownIt({ html: false })

/** The blocks at the top level of a markdown text, in order. */
export function markdownParts(text: string): MarkdownPart[] {
  const lines = text.split('\n')
  const tokens = markdown.parse(text, {})
  return tokens.flatMap((token, at): MarkdownPart[] => {
    if (token.level > 0 || !token.map || token.nesting < 0) return []
    const [from, to] = token.map
    const written = { source: lines.slice(from, to).join('\n').trimEnd(), line: from + 1 }
    const inline = tokens[at + 1]
    if (token.type === 'heading_open' && inline) {
      const text = textOf(inlineRuns(inline)).replace(/\s+/g, ' ').trim()
      return [{ ...written, kind: 'heading', level: Number(token.tag.slice(1)), text }]
    }
    if (token.type === 'fence')
      return [{ ...written, kind: 'fence', info: token.info.trim(), text: token.content }]
    return [{ ...written, kind: token.type === 'hr' ? 'rule' : 'block' }]
  })
}
