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
      externalIds: { ArXiv: arxivOf(at), CorpusId: 1_000_000 + at },
      year: Number(paper.date?.slice(0, 4)),
      publicationDate: `${paper.date}-15`,
      authors: paper.authors,
      citationCount: Math.floor(1000 * random() ** 4),
      abstract: 'What is done, how it is done, and how well it does. '.repeat(20),
      references: [...(cites.get(key) ?? []), ...[...chosen].map(({ paperId }) => ({ paperId }))],
    }
  })
  return {
    list: `# Made up\n\n${listed.map(({ title }, at) => line(at, title)).join('\n')}\n`,
    records: [...listed, ...others],
  }
}

function line(at: number, title: string): string {
  const heading = at % 100 === 0 ? `\n## Chapter ${1 + at / 100}\n\n` : ''
  const isByTitle = at % titleEvery === titleEvery - 1
  return `${heading}- ${isByTitle ? title : `[${title}](https://arxiv.org/abs/${arxivOf(at)})`}`
}

/** Twelve thousand ids a year, from 2010 on. */
function arxivOf(at: number): string {
  const month = Math.floor(at / 1000)
  return `${10 + Math.floor(month / 12)}${String(1 + (month % 12)).padStart(2, '0')}.${String(at % 1000).padStart(4, '0')}`
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
