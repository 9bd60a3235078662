/** The papers of a corpus by how often the list cites them. */
import type { Corpus } from './corpus.ts'

export interface CorpusRanks {
  /** Numbers of all papers, the most cited first, among equals in the order of their keys. */
  readonly order: Uint32Array
  /** The place of each paper in that order. */
  readonly ranks: Uint32Array
}

/** Papers that are cited more often than this count as equals. */
const mostCitations = 2 ** 20

/** Papers in order and their ranks, in linear time. */
export function corpusRanks({
  size,
  inListCitations,
}: Pick<Corpus, 'size' | 'inListCitations'>): CorpusRanks {
  const citations = (paper: number) => Math.min(inListCitations[paper] as number, mostCitations)
  let most = 0
  for (let paper = 0; paper < size; paper += 1) most = Math.max(most, citations(paper))
  const next = new Uint32Array(most + 2)
  for (let paper = 0; paper < size; paper += 1) {
    const after = most - citations(paper) + 1
    next[after] = (next[after] as number) + 1
  }
  for (let fewer = 1; fewer <= most; fewer += 1)
    next[fewer] = (next[fewer - 1] as number) + (next[fewer] as number)
  const [order, ranks] = [new Uint32Array(size), new Uint32Array(size)]
  for (let paper = 0; paper < size; paper += 1) {
    const bucket = most - citations(paper)
    const rank = next[bucket] as number
    next[bucket] = rank + 1
    order[rank] = paper
    ranks[paper] = rank
  }
  return { order, ranks }
}
