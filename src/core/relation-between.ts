/** How two papers relate: who cites whom, the chains of citations between them, what both cite and what cites both. */
import {
  type Citation,
  type CitationEvidence,
  type CitationGraph,
  citationBetween,
  papersCiting,
  worksCitedIn,
} from './citation-graph.ts'
import { evidenceStrength } from './evidence-strength.ts'
import { longestChain } from './longest-chain.ts'
import type { ShortestChain } from './shortest-chain.ts'
import { newerFirst, shortestEitherWay } from './shortest-either-way.ts'
import { textOrder } from './text-order.ts'

/** A paper that has a citation with each of the two. */
export interface SharedPaper {
  readonly id: string
  /** Evidence of its citation with the first and with the second of the two. */
  readonly evidence: readonly [CitationEvidence, CitationEvidence]
}

export interface RelationBetween {
  /** The citations of one by the other: none, one, or two where each cites the other. The newer paper's first. */
  readonly direct: readonly Citation[]
  /** From the one that cites to the one that is cited; absent when no chain leads either way. */
  readonly shortest?: ShortestChain
  /** The longest chain the same way; absent when it is no longer than the shortest. */
  readonly longest?: readonly string[]
  /** Papers through which one cites the other at second hand, strongest first. */
  readonly through: readonly SharedPaper[]
  /** Listed papers that both cite, strongest first. */
  readonly bothCite: readonly SharedPaper[]
  /** Papers that cite both, strongest first. */
  readonly citeBoth: readonly SharedPaper[]
}

/** How `first` and `second` relate in the graph. Two papers that are one, or are not in it, do not. */
export function relationBetween(graph: CitationGraph, first: string, second: string): RelationBetween {
  if (first === second || !graph.hasNode(first) || !graph.hasNode(second))
    return { direct: [], through: [], bothCite: [], citeBoth: [] }
  const ways: readonly (readonly [string, string])[] = newerFirst(graph, first, second)
  const direct = ways.flatMap(([citing, cited]): Citation[] => {
    const evidence = citationBetween(graph, citing, cited)
    return evidence ? [{ ...evidence, citing, cited }] : []
  })
  const shortest = shortestEitherWay(graph, first, second)
  const [citing = first, cited = second] = [shortest?.papers[0], shortest?.papers.at(-1)]
  const longest = shortest && longestChain(graph, citing, cited)
  const shared = (others: readonly string[], evidence: (other: string, one: string) => Evidence) =>
    sharedPapers(graph, others, other => [evidence(other, first), evidence(other, second)])
  const citesIt = (other: string, one: string) => citationBetween(graph, other, one)
  const isCitedByIt = (other: string, one: string) => citationBetween(graph, one, other)
  return {
    direct,
    ...(shortest && { shortest }),
    ...(longest && longest.length > shortest.papers.length && { longest }),
    through: shared(worksCitedIn(graph, citing), (other, one) =>
      one === citing ? isCitedByIt(other, one) : citesIt(other, one),
    ),
    bothCite: shared(worksCitedIn(graph, first), isCitedByIt).filter(({ id }) =>
      graph.getNodeAttribute(id, 'listed'),
    ),
    citeBoth: shared(papersCiting(graph, first), citesIt),
  }
}

type Evidence = CitationEvidence | undefined

/** A shared paper is as strong as the weaker of its two citations, then as the stronger one. */
function sharedPapers(
  graph: CitationGraph,
  others: readonly string[],
  evidence: (other: string) => readonly [Evidence, Evidence],
): SharedPaper[] {
  const weighed = others.flatMap(id => {
    const [one, two] = evidence(id)
    if (!one || !two) return []
    const [a, b] = [evidenceStrength(one), evidenceStrength(two)]
    const pair: SharedPaper['evidence'] = [one, two]
    const citations = graph.getNodeAttribute(id, 'inListCitations')
    return [{ shared: { id, evidence: pair }, weaker: Math.min(a, b), stronger: Math.max(a, b), citations }]
  })
  return weighed
    .sort(
      (a, b) =>
        b.weaker - a.weaker ||
        b.stronger - a.stronger ||
        b.citations - a.citations ||
        textOrder(a.shared.id, b.shared.id),
    )
    .map(({ shared }) => shared)
}
