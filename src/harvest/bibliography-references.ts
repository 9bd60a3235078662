/** Bibliographies by hand, matched to the entries of a list, and as the references they hold. */
import type { Bibliography, BibliographyReference } from '../core/bibliography.ts'
import type { PaperIds } from '../core/paper.ts'
import type { Parsed, Problem } from '../core/problem.ts'
import type { Entry } from '../core/reading-list.ts'
import { titleKey } from '../core/title-key.ts'
import { arxivId, idsOfDoi } from '../formats/identifiers.ts'
import { firstDate } from './first-date.ts'
import { known } from './known.ts'
import type { Reference, ReferenceList, WorkFacts } from './reference.ts'

export interface MatchedBibliography {
  readonly bibliography: Bibliography
  /** Whether an id of the line led to it; else its title did. */
  readonly by: 'id' | 'title'
}

/** For each entry, in order, its bibliography. One that fits no entry, or a second one for an entry, is a problem. */
export function matchedBibliographies(
  entries: readonly Entry[],
  bibliographies: readonly Bibliography[],
): Parsed<(MatchedBibliography | undefined)[]> {
  const value: (MatchedBibliography | undefined)[] = entries.map(() => undefined)
  const problems: Problem[] = []
  const strangers: { readonly title: string; readonly file: string }[] = []
  const byId = new Map<string, number>()
  const byTitle = new Map<string, number>()
  for (const [index, entry] of entries.entries()) {
    for (const id of idNames(entry.ids)) byId.set(id, byId.get(id) ?? index)
    for (const title of [entry.title, ...entry.titles])
      byTitle.set(titleKey(title), byTitle.get(titleKey(title)) ?? index)
  }
  for (const bibliography of bibliographies) {
    const ids = idNames(bibliographyWork(bibliography).ids)
    const ofId = ids.map(id => byId.get(id)).find(index => index !== undefined)
    const ofTitle = bibliographyTitles(bibliography)
      .map(title => byTitle.get(titleKey(title)))
      .find(index => index !== undefined)
    const index = ofId ?? ofTitle
    const title = bibliography.paper.title || ids[0]
    const complaint = (message: string) =>
      problems.push({ severity: 'warning', message, file: bibliography.file })
    if (index === undefined) strangers.push({ title: title ?? '', file: bibliography.file })
    else if (value[index]) complaint(`a second bibliography of “${title}”, left out`)
    else value[index] = { bibliography, by: ofId === undefined ? 'title' : 'id' }
  }
  return { value, problems: [...problems, ...strange(strangers)] }
}

/** More bibliographies of other lists than this are named by their number only: they lie there for another list. */
const mostNamed = 3

function strange(strangers: readonly { readonly title: string; readonly file: string }[]): Problem[] {
  if (strangers.length > mostNamed) {
    const message = `${strangers.length} bibliographies belong to no line of the list and are left out`
    return [{ severity: 'note', message }]
  }
  return strangers.map(({ title, file }) => ({
    severity: 'warning',
    message: `no line of the list is “${title}”, of which this is the bibliography`,
    file,
  }))
}

/** Every id as one text, `arxiv:1706.03762`: equal for two papers that share an id. Surest kinds first. */
export function idNames(ids: PaperIds): string[] {
  const kinds = ['arxiv', 'doi', 's2', 'corpus', 'acl', 'pubmed', 'pmc', 'openreview'] as const
  return kinds.flatMap(kind => (ids[kind] ? [`${kind}:${ids[kind]}`] : []))
}

/** The titles under which the paper of a bibliography is cited. */
export function bibliographyTitles(bibliography: Bibliography): string[] {
  const { title, alsoTitled = [] } = bibliography.paper
  return [title, ...alsoTitled].filter(name => name !== '')
}

/** What a bibliography says about the paper whose references it holds. */
export function bibliographyWork(bibliography: Bibliography): WorkFacts {
  const { paper } = bibliography
  const ids = known({ ...writtenIds(paper), s2: paper.s2, corpus: paper.corpus })
  return known({
    title: paper.title,
    authors: paper.authors ?? [],
    year: paper.year,
    date: firstDate({ ids, year: paper.year, dates: [paper.date] }),
    venue: paper.venue,
    ids,
    links: [],
    citationCount: paper.citationCount,
    citationCountDate: paper.citationCountDate,
  })
}

/** The reference list that a bibliography holds. */
export function bibliographyList(bibliography: Bibliography): ReferenceList {
  const { complete, transcribed } = bibliography
  const references = bibliographyReferences(bibliography)
  const some = references.length > 0
  const because = some
    ? 'only a part of it was written down by hand'
    : 'nobody has written it down by hand yet'
  return known({
    knowledge: complete ? ('complete' as const) : some ? ('partial' as const) : ('unknown' as const),
    references,
    because: complete ? undefined : because,
    day: some ? transcribed : undefined,
  })
}

/** The references of a bibliography, in its order. */
export function bibliographyReferences(bibliography: Bibliography): Reference[] {
  return bibliography.references.map(reference => {
    const ids = writtenIds(reference)
    return known({
      work: known({
        title: reference.title,
        authors: reference.authors ?? [],
        year: reference.year,
        date: firstDate({ ids, year: reference.year }),
        ids,
        links: [],
      }),
      name: reference.work,
      evidence: known({ mentions: reference.mentions, sources: ['bibliography'] as const }),
    })
  })
}

function writtenIds(written: Pick<BibliographyReference, 'arxiv' | 'doi'>): PaperIds {
  const ofDoi = idsOfDoi(written.doi ?? '')
  return known({ ...ofDoi, arxiv: arxivId(written.arxiv ?? '') ?? ofDoi.arxiv })
}
