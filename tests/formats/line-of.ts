/** One line of markdown as its runs and links, for tests. */
import { linksOf } from '../../src/formats/line-links.ts'
import { markdownBlocks } from '../../src/formats/markdown-blocks.ts'

export function lineOf(markdown: string) {
  const block = markdownBlocks(markdown).blocks[0]
  if (block?.kind !== 'paragraph') throw new Error(`not a paragraph: ${markdown}`)
  return { runs: block.runs, links: linksOf(block.runs) }
}
