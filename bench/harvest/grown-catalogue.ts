/** A made-up reading list and what Semantic Scholar would know about it: papers by id and by title, each with some forty references. */
import { seededRandom } from '../../src/core/seeded-random.ts'
import { type CatalogueRecord, type CatalogueReference, shaOf } from '../../tests/stand-in/catalogue.ts'
import { grownFacts } from '../networks/grown-facts.ts'

/** As in the example: of five lines, one names its paper by title alone. */
const titleEvery = 5
/** References off the list: most reference lists hold some forty in all. */
const outside = 35
/** Works off the list, as many times as there are papers on it. */
const works = 8

export interface GrownCatalogue {
  /** The list in markdown. */
  readonly list: string
  readonly records: readonly CatalogueRecord[]
}

/** The same for the same number of papers. */
export function grownCatalogue(papers: number): GrownCatalogue {
  const random = seededRandom(papers)
  const facts = grownFacts(papers, 5 * papers)
  const ids = new Map([...facts.papers.keys()].map(key => [key, shaOf(key)]))
  const cites = new Map<string, CatalogueReference[]>([...ids.keys()].map(key => [key, []]))
  for (const { citing, cited } of facts.citations)
    cites.get(citing)?.push({ paperId: ids.get(cited) ?? null })
  const others = Array.from({ length: works * papers }, (_, at) => workOffList(at, random))
  const titleOf = (at: number, title: string) => `${title}, part ${at + 1} of a made-up series`
  const listed = [...facts.papers].map(([key, paper], at): CatalogueRecord => {
    const chosen = new Set<CatalogueRecord>()
    while (chosen.size < outside)
      chosen.add(others[Math.floor(others.length * random() ** 3)] as CatalogueRecord)
    return {
      paperId: ids.get(key) ?? '',
      title: titleOf(at, paper.title),
      externalIds: { ...idOf(at, paper.date), CorpusId: 1_000_000 + at },
      year: Number(paper.date?.slice(0, 4)),
      publicationDate: `${paper.date}-15`,
      authors: paper.authors,
      citationCount: Math.floor(1000 * random() ** 4),
      abstract: 'What is done, how it is done, and how well it does. '.repeat(20),
      references: [...(cites.get(key) ?? []), ...[...chosen].map(({ paperId }) => ({ paperId }))],
    }
  })
  return {
    list: `# Made up\n\n${listed.map(line).join('\n')}\n`,
    records: [...listed, ...others],
  }
}

function line(record: CatalogueRecord, at: number): string {
  const heading = at % 100 === 0 ? `\n## Chapter ${1 + at / 100}\n\n` : ''
  const isByTitle = at % titleEvery === titleEvery - 1
  return `${heading}- ${isByTitle ? record.title : `[${record.title}](${addressOf(record)})`}`
}

/** Its id in arXiv, of the month in which it appeared; a DOI where there was no arXiv of that kind yet. */
function idOf(at: number, date = ''): { ArXiv: string } | { DOI: string } {
  const [year = '', month = ''] = date.split('-')
  const isOld = Number(year) < 2008
  return isOld
    ? { DOI: `10.1000/${at}` }
    : { ArXiv: `${year.slice(2)}${month}.${String(at).padStart(5, '0')}` }
}

function addressOf({ externalIds: { ArXiv, DOI } }: CatalogueRecord): string {
  return ArXiv === undefined ? `https://doi.org/${DOI}` : `https://arxiv.org/abs/${ArXiv}`
}

/** It cites others off the list, the more cited ones more. */
function workOffList(at: number, random: () => number): CatalogueRecord {
  const cited = new Set(Array.from({ length: outside }, () => Math.floor(at * random() ** 2)))
  cited.delete(at)
  return {
    paperId: shaOf(`work ${at}`),
    title: `Foundations of the matter, volume ${at + 1}: what everybody cites`,
    externalIds: { CorpusId: 5_000_000 + at, DOI: `10.5555/${at}` },
    year: 1990 + (at % 30),
    authors: ['Cora Cited', 'Dan Dated'],
    citationCount: 5000,
    references: [...cited].map(other => ({ paperId: shaOf(`work ${other}`) })),
  }
}
