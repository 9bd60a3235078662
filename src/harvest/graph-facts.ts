/** The facts of a citation graph, put together from recognised entries and the reference lists of all sources. */
import type { GraphFacts, PaperFacts } from '../core/citation-graph.ts'
import { usualCandidates } from '../core/missing-papers.ts'
import { uniqueKeys } from '../core/paper-key.ts'
import type { Problem } from '../core/problem.ts'
import type { ReadingList } from '../core/reading-list.ts'
import { textOrder } from '../core/text-order.ts'
import { listedProblems } from './listed-problems.ts'
import { provenance } from './provenance.ts'
import type { RecognisedEntry } from './recognised-entries.ts'
import type { CatalogueRecord } from './reference-lists.ts'
import { joinedCitations } from './stated-citations.ts'
import { type CandidateLists, missingRanking } from './surrounding-network.ts'
import { surroundings } from './surroundings.ts'

/** Everything that was read and asked. */
export interface Harvested {
  readonly list: ReadingList
  readonly recognised: readonly RecognisedEntry[]
  /** Semantic Scholar's reference lists by paper id. */
  readonly records: ReadonlyMap<string, CatalogueRecord>
  /** What the works that the list most likely lacks cite. */
  readonly candidateLists: CandidateLists
  /** What came up on the way. */
  readonly problems: readonly Problem[]
}

export interface FactsOptions {
  /** Reading lists as the user named them. */
  readonly files: readonly string[]
  /** How many listed papers must cite a work off the list for it to be in the graph; 0 for none at all. */
  readonly citedByAtLeast: number
  /** How many works off the list were to lend their references to rank the missing ones. */
  readonly candidates?: number
}

/** The facts of the graph: all papers of the list, the works that several of them cite, and who cites whom. */
export function graphFacts(harvested: Harvested, options: FactsOptions): GraphFacts {
  const { citedByAtLeast, candidates = usualCandidates } = options
  const around = surroundings(harvested.recognised, harvested.records, citedByAtLeast)
  const { works, lists, listed, stated } = around
  const missing = around.offList.filter(({ isMissing }) => isMissing)
  const keys = uniqueKeys([...listed, ...missing.map(({ facts }) => facts)])
  const keyOf = (number: number) => keys[number] ?? ''
  const ranking =
    missing.length > 0 ? missingRanking(around, harvested.candidateLists, candidates) : undefined
  const ranked = missing.map(({ facts }, index): PaperFacts => {
    const { leaning = 0, cites } = ranking?.works[index] ?? {}
    return { ...facts, leaning, ...(cites ? { cites: cites.map(keyOf).sort(textOrder) } : {}) }
  })
  const citations = [
    ...stated.amongListed,
    ...missing.flatMap(({ statements }, index) =>
      statements.map(({ citing, reference: { evidence } }) => ({
        citing,
        cited: listed.length + index,
        evidence,
      })),
    ),
  ]
  return {
    title: harvested.list.title ?? titleOfFile(options.files[0] ?? ''),
    files: options.files,
    entries: harvested.recognised.length,
    sections: harvested.list.sections,
    papers: new Map([...listed, ...ranked].map((paper, number) => [keyOf(number), paper])),
    citations: joinedCitations(citations, keyOf),
    provenance: provenance(works, lists, listed, [...harvested.candidateLists.values()]),
    problems: [
      ...harvested.problems,
      ...around.problems,
      ...listedProblems(works, lists, listed, keys),
      ...stated.selfCitations.map(number => selfCitationNote(listed[number], keyOf(number))),
    ],
    ...(ranking ? { ranking: ranking.basis } : {}),
  }
}

function selfCitationNote(facts: PaperFacts | undefined, key: string): Problem {
  const message = `“${facts?.title}” is in its own reference list; this citation is left out`
  return { severity: 'note', message, paper: key }
}

/** `my-list` of `lists/my-list.md`. */
function titleOfFile(file: string): string {
  return file.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '') || 'Reading list'
}
