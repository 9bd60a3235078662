/** A reading list and all that its papers' reference lists name, whether it will be in the graph or not. */
import type { PaperFacts } from '../core/citation-graph.ts'
import type { ReferenceKnowledge } from '../core/paper.ts'
import { paperKey } from '../core/paper-key.ts'
import type { Problem } from '../core/problem.ts'
import { textOrder } from '../core/text-order.ts'
import { bibliographyList } from './bibliography-references.ts'
import { listedFacts } from './listed-facts.ts'
import { type ListedWork, listedWorks } from './listed-works.ts'
import type { RecognisedEntry } from './recognised-entries.ts'
import type { ReferenceList } from './reference.ts'
import type { CatalogueRecord } from './reference-lists.ts'
import {
  isMissing,
  offListWorks,
  type StatedCitations,
  type Statement,
  statedCitations,
} from './stated-citations.ts'
import { workFacts } from './work-facts.ts'

/** A work off the list that listed papers cite. */
export interface OffListWork {
  /** Everything that was said about it. */
  readonly statements: readonly Statement[]
  readonly facts: PaperFacts
  /** Whether enough listed papers cite it for it to be in the graph. */
  readonly isMissing: boolean
}

export interface Surroundings {
  /** The papers of the list, in its order; `lists` and `listed` run in parallel. */
  readonly works: readonly ListedWork[]
  /** What the sources have of each paper's references. */
  readonly lists: readonly (readonly ReferenceList[])[]
  readonly listed: readonly PaperFacts[]
  readonly stated: StatedCitations
  /** Those first that will be in the graph, then by key and title. */
  readonly offList: readonly OffListWork[]
  readonly problems: readonly Problem[]
}

/**
 * What surrounds a list.
 *
 * @param citedByAtLeast how many listed papers must cite a work off the list for it to be in the graph; 0 for none at all
 */
export function surroundings(
  recognised: readonly RecognisedEntry[],
  records: ReadonlyMap<string, CatalogueRecord>,
  citedByAtLeast: number,
): Surroundings {
  const { value: works, problems } = listedWorks(recognised)
  const lists = works.map(work => listsOf(work, records))
  const stated = statedCitations(works, lists)
  const listed = works.map((work, number) => ({
    ...listedFacts(work, recordOf(work, records)),
    referencesKnown: knowledgeOf(lists[number] ?? []),
  }))
  const offList = offListWorks(stated.elsewhere).map(statements => ({
    statements,
    facts: workFacts(statements.map(({ reference }) => reference)),
    isMissing: isMissing(statements, citedByAtLeast),
  }))
  const order = (a: OffListWork, b: OffListWork) =>
    Number(b.isMissing) - Number(a.isMissing) ||
    textOrder(paperKey(a.facts), paperKey(b.facts)) ||
    textOrder(a.facts.title, b.facts.title)
  return { works, lists, listed, stated, offList: offList.sort(order), problems }
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
