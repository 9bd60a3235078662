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
  return [...records.values()]
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
