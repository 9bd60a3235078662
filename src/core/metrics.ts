/** What is counted in the citation graph as a whole: in-list citations and references, and PageRank. */
import type { GraphFacts } from './citation-graph.ts'
import { type Adjacency, listedPapers } from './listed-papers.ts'

export interface CitationCounts {
  /** How many listed papers cite it. */
  readonly inListCitations: number
  /** How many listed papers it cites. */
  readonly inListReferences: number
}

/** For every work, listed or not: how many listed papers cite it, and how many listed papers it cites. */
export function citationCounts(facts: Pick<GraphFacts, 'papers' | 'citations'>): Map<string, CitationCounts> {
  const keys = [...facts.papers.keys()]
  const numbers = new Map(keys.map((key, number) => [key, number]))
  const isListed = [...facts.papers.values()].map(({ listed }) => listed)
  const pairs = new Float64Array(facts.citations.length).fill(-1)
  facts.citations.forEach(({ citing, cited }, at) => {
    const [from, to] = [numbers.get(citing), numbers.get(cited)]
    if (from !== undefined && to !== undefined && from !== to) pairs[at] = from * keys.length + to
  })
  const citations = new Int32Array(keys.length)
  const references = new Int32Array(keys.length)
  let before = -1
  for (const pair of pairs.sort()) {
    if (pair === before) continue
    before = pair
    const [from, to] = [Math.floor(pair / keys.length), pair % keys.length]
    if (isListed[from]) citations[to] = (citations[to] as number) + 1
    if (isListed[to]) references[from] = (references[from] as number) + 1
  }
  return new Map(
    keys.map((key, paper) => [
      key,
      {
        inListCitations: citations[paper] as number,
        inListReferences: references[paper] as number,
      },
    ]),
  )
}

/** PageRank of the listed papers by key, rounded to six decimals. */
export function listedPageRank(facts: Pick<GraphFacts, 'papers' | 'citations'>): Map<string, number> {
  const { keys, cites } = listedPapers(facts)
  const ranks = pageRank(cites)
  return new Map(keys.map((key, number) => [key, Math.round((ranks[number] ?? 0) * 1e6) / 1e6]))
}

/**
 * PageRank: the share of time that a reader spends at each paper who follows a reference at random, and with
 * probability 1 - `damping`, or where a paper cites nothing, opens any paper of the list. Sums to 1.
 *
 * @param damping 0.5 as Chen, Xie, Maslov and Redner suggest for citations ("Finding scientific gems with Google's
 *   PageRank algorithm", Journal of Informetrics 1(1), 2007): readers follow a chain of about two references, not six.
 * @see Brin and Page, "The anatomy of a large-scale hypertextual Web search engine", 1998
 */
export function pageRank(cites: Adjacency, damping = 0.5): Float64Array {
  const count = cites.length
  let ranks = new Float64Array(count).fill(1 / count)
  for (let change = 1; change > 1e-12; ) {
    const next = new Float64Array(count)
    let kept = 0
    for (const [citing, references] of cites.entries()) {
      if (references.length === 0) continue
      const share = (damping * (ranks[citing] ?? 0)) / references.length
      kept += share * references.length
      for (const cited of references) next[cited] = (next[cited] ?? 0) + share
    }
    const jump = (1 - kept) / count
    change = 0
    for (let paper = 0; paper < count; paper += 1) {
      const rank = (next[paper] ?? 0) + jump
      change += Math.abs(rank - (ranks[paper] ?? 0))
      next[paper] = rank
    }
    ranks = next
  }
  return ranks
}
