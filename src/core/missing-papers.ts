/** Papers that a reading list lacks: what its papers cite or are cited by, ranked by how close it is to the whole list. */
import type { RankingBasis } from './citation-graph.ts'
import type { CitationNetwork } from './citation-network.ts'
import { knownCitations } from './citation-strength.ts'
import { linksOf } from './links.ts'
import { cocitedWeights, listWalk } from './list-walk.ts'

export interface MissingPaper {
  readonly paper: number
  /** Share of the best score, 0 … 1. */
  readonly score: number
  /** How many listed papers cite it. */
  readonly citedByListed: number
  /** How many listed papers it cites. */
  readonly citesListed: number
}

export interface MissingPapers {
  /** Best first. */
  readonly papers: readonly MissingPaper[]
  readonly basis: RankingBasis
}

/** So many works lend their references to the second stage, unless somebody wants another number. */
export const usualCandidates = 100

/** Whether the second, sharper stage judges: the references of half of the candidates must be known. */
export function isSharpened({ candidates, referenced }: RankingBasis): boolean {
  return referenced > 0 && 2 * referenced >= candidates
}

export interface MissingOptions {
  /** 1 for the papers that count as the list; by default those on it. */
  readonly list?: Uint8Array
  /** How many candidates of the first stage lend their references to the second. */
  readonly candidates?: number
  /** `prerequisites`: only works that at least two listed papers cite. `gaps`: any. */
  readonly kind?: 'prerequisites' | 'gaps'
}

/**
 * First stage: each listed paper gives a candidate that it cites 1/√(its references), one that cites it half of
 * 1/√(1 + its citations). Second stage, where references of half of the best candidates are known: the geometric mean of how
 * often a walk that restarts at the list comes by, and of how much those who cite the candidate cite the list.
 */
export function missingPapers(
  network: CitationNetwork,
  { list = network.listed, candidates = usualCandidates, kind = 'gaps' }: MissingOptions = {},
): MissingPapers {
  const first = firstStage(network, list)
  const members = [...list.keys()].filter(paper => list[paper])
  const best = ranked(first, candidates)
  const referenced = best.filter(paper => network.cites.starts[paper] !== network.cites.starts[paper + 1])
  const basis = { candidates: best.length, referenced: referenced.length }
  const scores = isSharpened(basis)
    ? blended(secondStage(network, list, members, referenced), first, list)
    : first
  const citedByListed = knownCitations(network, list)
  const [top = 0] = ranked(scores, 1).map(paper => scores[paper] as number)
  const papers = ranked(scores)
    .filter(paper => kind === 'gaps' || (citedByListed[paper] as number) >= 2)
    .map(paper => ({
      paper,
      score: (scores[paper] as number) / top,
      citedByListed: citedByListed[paper] as number,
      citesListed: listedReferences(network, list, paper),
    }))
  return { papers, basis }
}

/** The works closest to the list by the first stage, best first: those whose references are worth asking for. */
export function missingCandidates(network: CitationNetwork, most: number): number[] {
  return ranked(firstStage(network, network.listed), most)
}

function firstStage({ cites, citedBy, papers }: CitationNetwork, list: Uint8Array): Float64Array {
  const scores = new Float64Array(list.length)
  const add = (paper: number, share: number) => {
    if (!list[paper]) scores[paper] = (scores[paper] as number) + share
  }
  for (let paper = 0; paper < list.length; paper += 1) {
    if (!list[paper]) continue
    const references = linksOf(cites, paper)
    const citing = linksOf(citedBy, paper)
    const { referenceCount = 0, citationCount = 0 } = papers[paper] ?? {}
    for (const cited of references) add(cited, 1 / Math.sqrt(Math.max(references.length, referenceCount)))
    for (const other of citing) add(other, 0.5 / Math.sqrt(1 + Math.max(citing.length, citationCount)))
  }
  return scores
}

function secondStage(
  network: CitationNetwork,
  list: Uint8Array,
  members: readonly number[],
  candidates: readonly number[],
): Float64Array {
  const walk = listWalk(network, members, candidates)
  const cocited = cocitedWeights(network, list, [...members, ...candidates], walk.citations)
  const [mostWalked, mostCocited] = [mostOff(list, walk.visits), mostOff(list, cocited)]
  return cocited.map((weight, paper) =>
    list[paper] ? 0 : Math.sqrt(((walk.visits[paper] as number) / mostWalked) * (weight / mostCocited)),
  )
}

/** What the second stage knows nothing about follows in the order of the first. */
function blended(second: Float64Array, first: Float64Array, list: Uint8Array): Float64Array {
  const most = mostOff(list, first)
  return second.map((score, paper) => score + (0.01 * (first[paper] as number)) / most)
}

function mostOff(list: Uint8Array, scores: Float64Array): number {
  return scores.reduce((max, score, paper) => (list[paper] ? max : Math.max(max, score)), 0) || 1
}

/** The papers with a score, best first. */
function ranked(scores: Float64Array, most = scores.length): number[] {
  const scored: number[] = []
  scores.forEach((score, paper) => {
    if (score > 0) scored.push(paper)
  })
  return scored.sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b).slice(0, most)
}

/** How many papers of the list a paper cites. */
export function listedReferences({ cites }: CitationNetwork, list: Uint8Array, paper: number): number {
  return linksOf(cites, paper).filter(cited => list[cited]).length
}
