/** A reading list in markdown: tables, bulleted and numbered lists and single lines, under headings. */
import type { Parsed } from '../core/problem.ts'
import type { ReadingList } from '../core/reading-list.ts'
import { readBlock } from './block-lines.ts'
import { complain, gatheredFrom } from './gathered-list.ts'
import { deepestNesting, markdownBlocks } from './markdown-blocks.ts'

/**
 * The reading list that `text` holds. Every line with a link becomes an entry or a problem that says why not; prose
 * without links is passed over. `file` is the name to give in entries and problems.
 */
export function parseMarkdownList(text: string, file: string): Parsed<ReadingList> {
  return gatheredFrom(text, file, gathering => {
    const { blocks, tooDeep } = markdownBlocks(text)
    if (tooDeep)
      complain(
        gathering,
        1,
        'error',
        `invalid list: nested deeper than ${deepestNesting}; what is deeper was not read`,
      )
    for (const block of blocks) readBlock(gathering, block)
  })
}
