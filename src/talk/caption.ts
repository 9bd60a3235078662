/** A caption as paragraphs of plain and emphasised text, for whoever sets it: the stage, a file, a slide. */
import type { Block } from '../formats/blocks.ts'
import { markdownBlocks } from '../formats/markdown-blocks.ts'
import type { Run } from '../formats/runs.ts'

export interface CaptionParagraph {
  /** `item`: one of a list. */
  readonly kind: 'paragraph' | 'item'
  readonly runs: readonly Run[]
}

/** The paragraphs and list items of a caption in markdown. Headings count as paragraphs, tables are left out. */
export function captionParagraphs(markdown: string): CaptionParagraph[] {
  return markdownBlocks(markdown).blocks.flatMap(block => paragraphs(block, 'paragraph'))
}

function paragraphs(block: Block, kind: CaptionParagraph['kind']): CaptionParagraph[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [{ kind, runs: block.runs }]
    case 'item':
      return block.children.flatMap(child => paragraphs(child, 'item'))
    case 'table':
      return []
  }
}

/** What a caption says, without its markup, in one line. */
export function captionText(markdown: string): string {
  return captionParagraphs(markdown)
    .map(({ runs }) => runs.map(({ text }) => text).join(''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}
