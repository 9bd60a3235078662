/** Papers as lines of a markdown reading list, for pasting into one. */
import type { Paper } from '../core/paper.ts'
import { bestLink } from './paper-links.ts'

/** `- [Title](link), Authors, Year` for each paper, in the order given. */
export function listLines(papers: readonly Paper[]): string {
  return papers.map(line).join('')
}

function line(paper: Paper): string {
  const title = paper.title.replace(/[\\[\]`*_<>]/g, character => `\\${character}`).replace(/\s+/g, ' ')
  const link = bestLink(paper)
  const authors = paper.authors.length > 2 ? [`${paper.authors[0]} et al.`] : paper.authors
  const rest = [authors.join(' and '), paper.venue, paper.year]
    .filter(Boolean)
    .join(', ')
    .replace(/[[\]<>]/g, '')
  return `- ${link ? `[${title}](<${link.replace(/>/g, '%3E')}>)` : title}${rest ? `, ${rest}` : ''}\n`
}
