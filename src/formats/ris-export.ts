/** RIS of papers, for Zotero, EndNote, Mendeley and other reference managers. */
import { firstYear, type Paper } from '../core/paper.ts'
import { authorName } from './author-name.ts'
import { bestLink } from './paper-links.ts'
import { plainText } from './plain-text.ts'
import { venueOf } from './published-in.ts'

const longest = 10_000

/** The papers as the records of one RIS file, in their order; lines end as the format asks, in CR LF. */
export function risFile(papers: readonly Paper[]): string {
  return papers.map(risRecord).join('')
}

function risRecord(paper: Paper): string {
  const venue = venueOf(paper)
  const { doi, arxiv } = paper.ids
  const year = paper.year ?? firstYear(paper)
  const fields: (readonly [tag: string, value: string | undefined])[] = [
    ['TY', venue ? 'CONF' : 'UNPB'],
    ['TI', paper.title],
    ['ST', paper.nickname],
    ...paper.authors.map(author => ['AU', writtenName(author)] as const),
    ['PY', year?.toString()],
    // Zotero believes DA before PY: a first version of another year would move the paper into that year.
    ['DA', year === firstYear(paper) ? paper.date?.replaceAll('-', '/') : undefined],
    ['T2', venue],
    ['DO', doi],
    ['AN', arxiv && `arXiv:${arxiv}`],
    ['PB', !venue && arxiv ? 'arXiv' : undefined],
    ['AB', paper.abstract],
    ['UR', bestLink(paper)],
  ]
  const lines = fields.flatMap(([tag, value]) => {
    const text = plainText(value ?? '', longest)
    return text ? [`${tag}  - ${text}\r\n`] : []
  })
  return `${lines.join('')}ER  - \r\n\r\n`
}

/** Family name, given names, suffix. */
function writtenName(author: string): string {
  const { family, given, suffix } = authorName(author)
  return [family, given ?? (suffix && ''), suffix].filter(part => part !== undefined).join(', ')
}
