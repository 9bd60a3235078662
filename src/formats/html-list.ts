/** A reading list in HTML: bookmarks that a browser exported, or a page with lists, tables and headings. */
import type { Parsed } from '../core/problem.ts'
import type { ReadingList } from '../core/reading-list.ts'
import { readBlock } from './block-lines.ts'
import { gatheredFrom } from './gathered-list.ts'
import { htmlDocumentBlocks } from './html-document.ts'

/** The list that the page holds; folders of bookmarks and headings are its sections. */
export function parseHtmlList(text: string, file: string): Parsed<ReadingList> {
  return gatheredFrom(text, file, gathering => {
    for (const block of htmlDocumentBlocks(text)) readBlock(gathering, block)
  })
}
