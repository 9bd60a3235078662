/** What Semantic Scholar might know about the real reading list: made of the bibliographies in `data/`, with the service's usual gaps. */
import { readdirSync, readFileSync } from 'node:fs'
import type { Bibliography, BibliographyReference } from '../../src/core/bibliography.ts'
import { type CatalogueRecord, type CatalogueReference, shaOf } from './catalogue.ts'

const folder = new URL('../../data/bibliographies/', import.meta.url)

type Written = Omit<Bibliography, 'file'>

/** The bibliographies as they are written. */
function bibliographies(): Written[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .sort()
    .map(name => JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
}

/** Papers of the list that make trouble, by a part of their title. */
export const troubles = {
  /** Its publisher withholds the reference list. */
  withheld: 'DeepSpeed-Inference',
  /** Some rows of its list are missing in batches. */
  shortInBatch: 'Towards Efficient Generative Large Language Model Serving',
  /** The service does not have it, but something that looks like it. */
  lure: 'PetS',
  /** Other papers' references to it have no paper id. */
  unmatched: 'Language Models are Unsupervised Multitask Learners',
}

/** Every how many references off the list one has no paper id: about 7 % in recorded lists. */
const unmatchedEvery = 14

/** Of every so many works off the list, the publisher of one withholds the references. */
const withheldEvery = 12
/** Of what is cited together with a work off the list, it cites every third, so many at most. */
const citedEvery = 3
const mostCited = 15
/** References of each work off the list that no other work has. */
const ownReferences = 30

/** Records for the papers of the list and everything they cite. */
export function realCatalogue(): CatalogueRecord[] {
  const lists = bibliographies()
  const idOf = paperIds(lists)
  const records = new Map<string, CatalogueRecord>()
  for (const { paper, references } of lists) {
    const paperId = idOf(paper)
    const lure = paper.title.includes(troubles.lure)
    const rows = references.map((reference, index): CatalogueReference => {
      const cited = idOf(reference)
      const listed = lists.some(other => idOf(other.paper) === cited)
      const lost = listed
        ? reference.title === troubles.unmatched
        : index % unmatchedEvery === 0 && !reference.arxiv
      if (!listed && !lost && !records.has(cited)) records.set(cited, record(cited, reference, null))
      return lost
        ? { paperId: null, title: reference.title, year: reference.year ?? null }
        : { paperId: cited }
    })
    const withheld = paper.title.includes(troubles.withheld)
    records.set(paperId, {
      ...record(paperId, paper, withheld ? null : rows),
      ...(lure ? { title: `Beyond ${paper.title} and other stories` } : {}),
      ...(withheld ? { referenceCount: references.length } : {}),
      ...(paper.title.includes(troubles.shortInBatch) ? { missingInBatch: 20 } : {}),
    })
  }
  const together = citedTogether(lists.map(({ references }) => [...new Set(references.map(idOf))]))
  for (const [index, [paperId, others]] of [...together].sort(([a], [b]) => (a < b ? -1 : 1)).entries()) {
    const own = records.get(paperId)
    if (!own || own.references !== null || own.referenceCount !== undefined) continue
    const older = others.filter(other => (records.get(other)?.year ?? 9999) < (own.year ?? 0))
    const rows = [
      ...older
        .filter((_, place) => place % citedEvery === 0)
        .slice(0, mostCited)
        .map(other => ({ paperId: other })),
      ...Array.from({ length: ownReferences }, (_, row) => ({
        paperId: null,
        title: `Something that only ${own.title} cites, ${row}`,
      })),
    ]
    const isWithheld = index % withheldEvery === withheldEvery - 1
    records.set(paperId, { ...own, references: isWithheld ? null : rows, referenceCount: rows.length })
  }
  return [...records.values()]
}

/**
 * For each work that two lists have or more, what stands beside it in at least two of them, most often first: what it
 * cites itself, nobody has written down, and the works that others cite with it are the likeliest.
 */
function citedTogether(lists: readonly (readonly string[])[]): Map<string, string[]> {
  const counts = new Map<string, Map<string, number>>()
  for (const list of lists)
    for (const work of list) {
      const beside = counts.get(work) ?? new Map<string, number>()
      for (const other of list) if (other !== work) beside.set(other, (beside.get(other) ?? 0) + 1)
      counts.set(work, beside)
    }
  const often = [...counts].map(([work, beside]): [string, string[]] => [
    work,
    [...beside]
      .filter(([, count]) => count > 1)
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .map(([other]) => other),
  ])
  return new Map(often.filter(([, beside]) => beside.length > 0))
}

function record(
  paperId: string,
  work: Written['paper'] | BibliographyReference,
  references: CatalogueRecord['references'],
): CatalogueRecord {
  const corpus = 'corpus' in work ? Number(work.corpus) : Number.parseInt(paperId.slice(0, 7), 16)
  return {
    paperId,
    title: work.title,
    externalIds: {
      ...(work.arxiv ? { ArXiv: work.arxiv } : {}),
      ...(work.doi ? { DOI: work.doi } : {}),
      CorpusId: corpus,
    },
    year: work.year ?? null,
    authors: work.authors ?? [],
    citationCount: Number.parseInt(paperId.slice(0, 3), 16),
    abstract: `Abstract of ${work.title}.`,
    references,
  }
}

/** Paper ids of papers and references: one for all that share an arXiv id, a DOI, a given name or a title. */
function paperIds(lists: readonly Written[]): (work: Written['paper'] | BibliographyReference) => string {
  const known = new Map<string, string>()
  const namesOf = (work: Written['paper'] | BibliographyReference) => [
    ...(work.arxiv ? [`arxiv ${work.arxiv}`] : []),
    ...(work.doi ? [`doi ${work.doi.toLowerCase()}`] : []),
    ...('work' in work ? [`work ${work.work}`] : []),
    ...[work.title, ...('alsoTitled' in work ? (work.alsoTitled ?? []) : [])].map(
      title => `title ${plain(title)}`,
    ),
  ]
  const learn = (work: Written['paper'] | BibliographyReference, otherwise: string) => {
    const names = namesOf(work)
    const id = names.map(name => known.get(name)).find(found => found !== undefined) ?? otherwise
    for (const name of names) if (!known.has(name)) known.set(name, id)
    return id
  }
  for (const { paper } of lists) learn(paper, paper.s2 ?? shaOf(paper.title))
  for (const { references } of lists)
    for (const reference of references) learn(reference, shaOf(namesOf(reference)[0] ?? ''))
  return work => learn(work, shaOf(work.title))
}

function plain(title: string): string {
  return title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
