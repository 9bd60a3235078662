/** CSL-JSON of papers, for pandoc, Zotero and whatever else formats citations by CSL styles. */
import { firstYear, type Paper } from '../core/paper.ts'
import { authorName } from './author-name.ts'
import { citationKeys } from './citation-key.ts'
import { bestLink } from './paper-links.ts'
import { plainText } from './plain-text.ts'
import { venueOf } from './published-in.ts'

/** The papers as an array of CSL items, in their order. Fields that are not known are absent. */
export function cslJsonFile(papers: readonly Paper[]): string {
  const keys = citationKeys(papers)
  const items = papers.map((paper, at) => JSON.stringify(cslItem(paper, keys[at] ?? ''), null, 2))
  return items.length === 0 ? '[]\n' : `[\n${items.join(',\n')}\n]\n`
}

function cslItem(paper: Paper, id: string): Record<string, unknown> {
  const venue = venueOf(paper)
  const { arxiv, doi, pubmed, pmc } = paper.ids
  const fields: Readonly<Record<string, unknown>> = {
    id,
    type: venue ? 'paper-conference' : 'article',
    title: plainText(paper.title),
    'title-short': paper.nickname && plainText(paper.nickname),
    author: paper.authors.map(cslName).filter(name => name !== undefined),
    issued: issued(paper),
    'container-title': venue && plainText(venue),
    publisher: !venue && arxiv ? 'arXiv' : undefined,
    number: arxiv && `arXiv:${arxiv}`,
    DOI: doi,
    PMID: pubmed,
    PMCID: pmc && `PMC${pmc}`,
    URL: bestLink(paper),
    abstract: paper.abstract && plainText(paper.abstract, 10_000),
  }
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  )
}

/** A name of one word is a group's or needs no order: it is kept as it is. */
function cslName(author: string): Record<string, string> | undefined {
  const { family, given, suffix } = authorName(plainText(author))
  if (!family) return undefined
  if (!given) return { literal: [family, suffix].filter(Boolean).join(' ') }
  return { family, given, ...(suffix && { suffix }) }
}

/** The year of publication; month and day only where the first version is of that year. */
function issued(paper: Paper): { 'date-parts': number[][] } | undefined {
  const year = paper.year ?? firstYear(paper)
  if (year === undefined) return undefined
  const parts = (paper.date ?? '').split('-').map(Number)
  return { 'date-parts': [parts[0] === year ? parts : [year]] }
}
