/** The landmarks of a corpus: the papers of its list that give the best overview when only some can be shown. */
import type { Corpus } from './corpus.ts'
import { corpusRanks } from './corpus-ranks.ts'

/**
 * At most `count` listed papers, best first; a longer answer begins with the shorter one. Each year sends its most cited
 * papers. Seats are dealt out by d'Hondt's method, by the geometric mean of a year's share of the papers and of the
 * citations: the most cited of all would be old papers only, a fixed share of each year's mostly papers that nobody has
 * cited yet. In the ACL Anthology Network 1,500 papers chosen so have 9,872 citations among them, the 1,500 most cited
 * 9,507.
 */
export function landmarks(
  corpus: Pick<Corpus, 'size' | 'inListCitations' | 'listed' | 'dates'>,
  count: number,
): number[] {
  const years = papersByYear(corpus)
  const chosen: number[] = []
  while (chosen.length < count) {
    let best: Year | undefined
    for (const year of years)
      if (year.sent < year.papers.length && (best === undefined || claimOf(year) > claimOf(best))) best = year
    if (best === undefined) break
    chosen.push(best.papers[best.sent] as number)
    best.sent += 1
  }
  return chosen
}

interface Year {
  /** The most cited first. */
  readonly papers: number[]
  citations: number
  sent: number
}

function claimOf({ papers, citations, sent }: Year): number {
  return Math.sqrt(papers.length * citations) / (sent + 1)
}

/** The listed papers of each year, and of no known year, those with the most cited paper first. */
function papersByYear(corpus: Parameters<typeof landmarks>[0]): Year[] {
  const years = new Map<number, Year>()
  for (const paper of corpusRanks(corpus).order) {
    if (!corpus.listed[paper]) continue
    const date = Math.floor(corpus.dates[paper] as number)
    const year = years.get(date) ?? { papers: [], citations: 0, sent: 0 }
    years.set(date, year)
    year.papers.push(paper)
    year.citations += corpus.inListCitations[paper] as number
  }
  return [...years.values()]
}
