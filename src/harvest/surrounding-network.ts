/** The citation network around a list: its papers, all that they cite, and what the closest of these works cite in turn. */
import type { PaperFacts, RankingBasis } from '../core/citation-graph.ts'
import { type CitationNetwork, citationNetwork } from '../core/citation-network.ts'
import { missingCandidates, missingPapers } from '../core/missing-papers.ts'
import { uniqueKeys } from '../core/paper-key.ts'
import { listedReferences } from './listed-references.ts'
import type { Reference } from './reference.ts'
import { s2Ids } from './s2-ids.ts'
import { sameWorks } from './same-works.ts'
import type { OffListWork, Surroundings } from './surroundings.ts'
import { workFacts } from './work-facts.ts'

/** References of a work off the list as one answer gave them. */
export interface CandidateList {
  readonly references: readonly Reference[]
  readonly day: string
}

/** By the id under which they were asked for; see `candidateId`. */
export type CandidateLists = ReadonlyMap<string, CandidateList>

/** What a work off the list is asked for by; undefined where it has no id that Semantic Scholar takes. */
export function candidateId({ facts }: OffListWork): string | undefined {
  return s2Ids(facts.ids)[0]
}

/** The works off the list that are closest to it by what its own papers cite, best first. */
export function closestWorks(around: Surroundings, most: number): OffListWork[] {
  const { network, places } = networkAround(around, new Map())
  return missingCandidates(network, most).flatMap(
    paper => around.offList[(places[paper] ?? 0) - around.listed.length] ?? [],
  )
}

export interface MissingRanking {
  readonly basis: RankingBasis
  /** For each missing work of `around.offList`, in its order. */
  readonly works: readonly RankedWork[]
}

export interface RankedWork {
  /** Share of the most, rounded to six decimals. */
  readonly leaning: number
  /** What it cites in the graph, by number: listed papers count from 0, missing works follow. Absent where unknown. */
  readonly cites?: readonly number[]
}

/** How much the list leans on each work that it lacks. */
export function missingRanking(
  around: Surroundings,
  candidateLists: CandidateLists,
  candidates: number,
): MissingRanking {
  const { network, places, further } = networkAround(around, candidateLists)
  const { papers, basis } = missingPapers(network, { candidates })
  const scores = new Map(papers.map(({ paper, score }) => [places[paper], score]))
  const missing = around.offList.filter(({ isMissing }) => isMissing)
  const first = around.listed.length
  const cites = missing.map(() => new Set<number>())
  for (const { citing, cited } of further)
    if (cited !== citing && cited < first + missing.length) cites[citing - first]?.add(cited)
  const scoreOf = (index: number) => scores.get(first + index) ?? 0
  const most = missing.reduce((max, _, index) => Math.max(max, scoreOf(index)), 0)
  return {
    basis,
    works: missing.map((work, index) => ({
      leaning: Math.round((scoreOf(index) / most) * 1e6) / 1e6,
      ...(candidateLists.has(candidateId(work) ?? '') ? { cites: [...(cites[index] ?? [])] } : {}),
    })),
  }
}

interface NumberedCitation {
  readonly citing: number
  readonly cited: number
}

interface NetworkAround {
  readonly network: CitationNetwork
  /** For each paper of the network its number: listed papers from 0, then `offList`, then what only candidates cite. */
  readonly places: readonly number[]
  /** The citations by works off the list. */
  readonly further: readonly NumberedCitation[]
}

function networkAround(around: Surroundings, candidateLists: CandidateLists): NetworkAround {
  const { listed, offList, stated } = around
  const own = offList.flatMap(({ statements }, index) =>
    statements.map(({ citing }) => ({ citing, cited: listed.length + index })),
  )
  const { citations: further, strangers } = furtherCitations(around, candidateLists)
  const facts = [...listed, ...offList.map(work => work.facts), ...strangers]
  const keys = uniqueKeys(facts)
  const keyOf = (number: number) => keys[number] ?? ''
  const network = citationNetwork({
    papers: new Map(facts.map((paper, number) => [keyOf(number), paper])),
    citations: [...stated.amongListed, ...own, ...further].map(({ citing, cited }) => ({
      citing: keyOf(citing),
      cited: keyOf(cited),
      sources: [],
    })),
  })
  const numbers = new Map(keys.map((key, number) => [key, number]))
  return { network, places: network.keys.map(key => numbers.get(key) ?? 0), further }
}

/** Who the candidates cite: papers of the list, other works that it cites, and strangers. */
function furtherCitations(
  { works, listed, offList }: Surroundings,
  candidateLists: CandidateLists,
): { citations: NumberedCitation[]; strangers: PaperFacts[] } {
  const stated = offList.flatMap((work, index) =>
    (candidateLists.get(candidateId(work) ?? '')?.references ?? []).map(reference => ({
      citing: listed.length + index,
      reference,
    })),
  )
  const ofList = listedReferences(
    works,
    stated.map(({ reference }) => reference),
  )
  const citedBy = new Map<Reference, number>()
  stated.forEach(({ reference }, index) => {
    const number = ofList[index]
    if (number !== undefined) citedBy.set(reference, number)
  })
  const known = new Map(
    offList.flatMap(({ statements }, index) =>
      statements.map(({ reference }) => [reference, listed.length + index] as const),
    ),
  )
  const strangers: PaperFacts[] = []
  const others = stated.flatMap(({ reference }) => (citedBy.has(reference) ? [] : reference))
  for (const group of sameWorks([...known.keys(), ...others])) {
    const owner = group.map(reference => known.get(reference)).find(number => number !== undefined)
    if (owner === undefined) strangers.push(workFacts(group))
    const number = owner ?? listed.length + offList.length + strangers.length - 1
    for (const reference of group) if (!known.has(reference)) citedBy.set(reference, number)
  }
  const citations = stated.map(({ citing, reference }) => ({
    citing,
    cited: citedBy.get(reference) ?? citing,
  }))
  return { citations, strangers }
}
