/** Relations of a paper in the graph: what it cites and what cites it, strongest first. */
import {
  type CitationEvidence,
  type CitationGraph,
  citationBetween,
  type PaperNode,
  papersCiting,
  worksCitedIn,
} from '../core/citation-graph.ts'
import { evidenceStrength } from '../core/evidence-strength.ts'

export interface Relation {
  readonly id: string
  readonly paper: PaperNode
  readonly evidence: CitationEvidence
}

export interface Relations {
  /** Listed papers that it cites. */
  readonly cites: readonly Relation[]
  /** Listed papers that cite it. */
  readonly citedBy: readonly Relation[]
  /** Works off the list that it cites, which other listed papers cite too. */
  readonly citesOffList: readonly Relation[]
}

/** Relations of the paper; strongest first, then the more cited, then by key. */
export function relations(graph: CitationGraph, id: string): Relations {
  const related = (others: readonly string[], evidence: (other: string) => CitationEvidence | undefined) =>
    others
      .flatMap((other): Relation[] => {
        const known = evidence(other)
        return known ? [{ id: other, paper: graph.getNodeAttributes(other), evidence: known }] : []
      })
      .sort(
        (a, b) =>
          evidenceStrength(b.evidence) - evidenceStrength(a.evidence) ||
          b.paper.inListCitations - a.paper.inListCitations ||
          (a.id < b.id ? -1 : 1),
      )
  const cited = related(worksCitedIn(graph, id), other => citationBetween(graph, id, other))
  return {
    cites: cited.filter(({ paper }) => paper.listed),
    citesOffList: cited.filter(({ paper }) => !paper.listed),
    citedBy: related(papersCiting(graph, id), other => citationBetween(graph, other, id)),
  }
}
