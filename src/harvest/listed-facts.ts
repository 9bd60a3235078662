/** What is known about a listed paper, from its lines, the catalogue and its bibliography by hand. */
import type { PaperFacts } from '../core/citation-graph.ts'
import type { PaperIds } from '../core/paper.ts'
import { titleKey } from '../core/title-key.ts'
import { safeLink } from '../formats/safe-link.ts'
import { bibliographyWork } from './bibliography-references.ts'
import { earliestDate, firstDate } from './first-date.ts'
import { known } from './known.ts'
import type { ListedWork } from './listed-works.ts'
import { entryIds } from './recognised-entries.ts'
import type { CatalogueRecord } from './reference-lists.ts'
import { titleSimilarity } from './title-similarity.ts'

/** Below this, the line and the paper that its link leads to are told apart, and the paper's own title is shown. */
const sameTitle = 0.4

/**
 * The facts of a listed paper, without what is known about its references. The catalogue's word counts most, then the
 * bibliography's, then the line's; but the title stays as the list writes it, as long as it can be the same paper's.
 */
export function listedFacts(work: ListedWork, record?: CatalogueRecord): Omit<PaperFacts, 'referencesKnown'> {
  const [first] = work
  const { entry } = first
  const catalogue = work.find(item => item.found)?.found?.work
  const written = work.find(item => item.bibliography)?.bibliography
  const byHand = written && bibliographyWork(written)
  const sources = [catalogue, byHand, entry]
  const ids = idsOf(work)
  const year = catalogue?.year ?? byHand?.year ?? entry.year
  return known({
    title: shownTitle(work),
    nickname: work.map(item => item.entry.nickname).find(name => name !== undefined),
    authors: sources.map(source => source?.authors ?? []).find(authors => authors.length > 0) ?? [],
    year,
    date: earliestDate([firstDate({ ids, year }), catalogue?.date, byHand?.date]),
    venue: catalogue?.venue ?? byHand?.venue ?? entry.venue,
    ids,
    links: uniqueLinks([...work.flatMap(item => item.entry.links), ...(catalogue?.links ?? [])]),
    ...worldCitations(work),
    referenceCount: catalogue?.referenceCount,
    abstract: record?.abstract,
    tldr: record?.tldr,
    listed: true,
    order: first.order,
    section: entry.section,
    note: entry.note,
    file: entry.file,
    line: entry.line,
    recognised:
      first.recognised === 'unresolved' ? (work.at(-1)?.recognised ?? 'unresolved') : first.recognised,
  })
}

function worldCitations(work: ListedWork) {
  const catalogue = work.find(item => item.found)?.found?.work
  const written = work.find(item => item.bibliography)?.bibliography?.paper
  const source = catalogue?.citationCount === undefined ? written : catalogue
  return { citationCount: source?.citationCount, citationCountDate: source?.citationCountDate }
}

function idsOf(work: ListedWork): PaperIds {
  return Object.assign({}, ...work.toReversed().map(entryIds))
}

/** The title that the catalogue or the bibliography gives the paper, where one does. */
export function cataloguedTitle(work: ListedWork): string | undefined {
  return (
    work.map(item => item.found?.work.title).find(Boolean) ??
    work.map(item => item.bibliography?.paper.title).find(Boolean)
  )
}

/**
 * Of the spellings that the list allows (with or without what stands before the colon) the one that the catalogue
 * confirms; else the list's own, or the catalogue's when the two have nothing in common.
 */
function shownTitle(work: ListedWork): string {
  const [{ entry }] = work
  const catalogued = cataloguedTitle(work)
  if (catalogued === undefined) return entry.title
  const spellings = [entry.title, ...entry.titles]
  const confirmed = spellings.find(title => titleKey(title) === titleKey(catalogued))
  if (confirmed !== undefined) return confirmed
  return titleAgreement(work) < sameTitle ? catalogued : entry.title
}

/** How alike the line's title and the catalogue's are at best, from 0 to 1; 1 when no catalogue knows the paper. */
export function titleAgreement(work: ListedWork): number {
  const catalogued = cataloguedTitle(work)
  const { title, titles } = work[0].entry
  return catalogued === undefined
    ? 1
    : Math.max(...[title, ...titles].map(spelling => titleSimilarity(spelling, catalogued)))
}

/** http(s) links, each once whether written with http or https. */
function uniqueLinks(links: readonly string[]): string[] {
  const unique = new Map<string, string>()
  for (const text of links) {
    const link = safeLink(text)
    const place = link?.replace(/^http:/, 'https:')
    if (link !== undefined && place !== undefined && !unique.has(place)) unique.set(place, link)
  }
  return [...unique.values()]
}
