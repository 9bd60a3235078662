/** The facts of a citation graph, put together from recognised entries and the reference lists of all sources. */
import type { GraphFacts, PaperFacts } from '../core/citation-graph.ts'
import type { ReferenceKnowledge } from '../core/paper.ts'
import { paperKey, uniqueKeys } from '../core/paper-key.ts'
import type { Problem } from '../core/problem.ts'
import type { ReadingList } from '../core/reading-list.ts'
import { textOrder } from '../core/text-order.ts'
import { bibliographyList } from './bibliography-references.ts'
import { listedFacts } from './listed-facts.ts'
import { listedProblems } from './listed-problems.ts'
import { type ListedWork, listedWorks } from './listed-works.ts'
import { provenance } from './provenance.ts'
import type { RecognisedEntry } from './recognised-entries.ts'
import type { ReferenceList } from './reference.ts'
import type { CatalogueRecord } from './reference-lists.ts'
import { joinedCitations, missingWorks, statedCitations } from './stated-citations.ts'
import { workFacts } from './work-facts.ts'

/** Everything that was read and asked. */
export interface Harvested {
  readonly list: ReadingList
  readonly recognised: readonly RecognisedEntry[]
  /** Semantic Scholar's reference lists by paper id. */
  readonly records: ReadonlyMap<string, CatalogueRecord>
  /** What came up on the way. */
  readonly problems: readonly Problem[]
}

export interface FactsOptions {
  /** Reading lists as the user named them. */
  readonly files: readonly string[]
  /** How many listed papers must cite a work off the list for it to be in the graph; 0 for none at all. */
  readonly citedByAtLeast: number
}

/** The facts of the graph: all papers of the list, the works that several of them cite, and who cites whom. */
export function graphFacts(harvested: Harvested, options: FactsOptions): GraphFacts {
  const { value: works, problems } = listedWorks(harvested.recognised)
  const lists = works.map(work => listsOf(work, harvested.records))
  const stated = statedCitations(works, lists)
  const listed = works.map((work, number) => ({
    ...listedFacts(work, recordOf(work, harvested.records)),
    referencesKnown: knowledgeOf(lists[number] ?? []),
  }))
  const missing = missingWorks(stated.elsewhere, options.citedByAtLeast)
    .map(statements => ({ statements, facts: workFacts(statements.map(({ reference }) => reference)) }))
    .sort(
      (a, b) => textOrder(paperKey(a.facts), paperKey(b.facts)) || textOrder(a.facts.title, b.facts.title),
    )
  const facts: PaperFacts[] = [...listed, ...missing.map(work => work.facts)]
  const keys = uniqueKeys(facts)
  const keyOf = (number: number) => keys[number] ?? ''
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
    papers: new Map(facts.map((paper, number) => [keyOf(number), paper])),
    citations: joinedCitations(citations, keyOf),
    provenance: provenance(works, lists, listed),
    problems: [
      ...harvested.problems,
      ...problems,
      ...listedProblems(works, lists, listed, keys),
      ...stated.selfCitations.map(number => selfCitationNote(listed[number], keyOf(number))),
    ],
  }
}

/** The lists that the sources have of one paper's references, Semantic Scholar's first. */
function listsOf(work: ListedWork, records: ReadonlyMap<string, CatalogueRecord>): ReferenceList[] {
  const record = recordOf(work, records)
  const byHand = work.flatMap(({ bibliography }) => bibliography ?? [])
  return [...(record ? [record.list] : []), ...byHand.map(bibliographyList)]
}

function recordOf(
  work: ListedWork,
  records: ReadonlyMap<string, CatalogueRecord>,
): CatalogueRecord | undefined {
  const id = work.map(item => item.found?.work.ids.s2).find(s2 => s2 !== undefined)
  return id === undefined ? undefined : records.get(id)
}

function knowledgeOf(lists: readonly ReferenceList[]): ReferenceKnowledge {
  const kinds = lists.map(({ knowledge }) => knowledge)
  return (['complete', 'partial'] as const).find(kind => kinds.includes(kind)) ?? 'unknown'
}

function selfCitationNote(facts: PaperFacts | undefined, key: string): Problem {
  const message = `“${facts?.title}” is in its own reference list; this citation is left out`
  return { severity: 'note', message, paper: key }
}

/** `my-list` of `lists/my-list.md`. */
function titleOfFile(file: string): string {
  return file.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '') || 'Reading list'
}
