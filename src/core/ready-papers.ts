/** What a reader is ready for now: unread papers of the list whose prerequisites on the list are all read. */
import type { CitationNetwork } from './citation-network.ts'
import { type CitationStrengths, neededReferences } from './citation-strength.ts'
import { componentNumbers } from './strong-components.ts'

export interface ReadyPapers {
  /** Those that most papers of the list cite first. */
  readonly ready: readonly number[]
  /** Unread papers of whose reference lists too little is known to say. */
  readonly unknown: readonly number[]
  /** Unread papers that wait for others of the list, those that wait for fewest first. */
  readonly waiting: readonly WaitingPaper[]
}

export interface WaitingPaper {
  readonly paper: number
  /** Unread papers of the list that should be read before it, oldest first. */
  readonly needs: readonly number[]
}

/**
 * Papers that cite each other do not wait for each other, and nobody waits for works off the list.
 *
 * @param read 1 for papers that are read
 */
export function readyPapers(
  network: CitationNetwork,
  strengths: CitationStrengths,
  read: Uint8Array,
): ReadyPapers {
  const { listed, cites, papers, dates } = network
  const circles = componentNumbers(cites)
  const unread = [...listed.keys()].filter(paper => listed[paper] && !read[paper])
  const missing = (paper: number) =>
    neededReferences(network, strengths, paper)
      .map(at => cites.ends[at] as number)
      .filter(cited => listed[cited] && !read[cited] && circles[cited] !== circles[paper])
  const byAge = (a: number, b: number) =>
    dates[a] === dates[b] ? a - b : (dates[a] as number) < (dates[b] as number) ? -1 : 1
  const byUse = (a: number, b: number) =>
    (strengths.support[b] as number) - (strengths.support[a] as number) || byAge(a, b)
  const isKnown = (paper: number) => papers[paper]?.referencesKnown === 'complete'
  const all = unread.sort(byUse).map(paper => ({ paper, needs: missing(paper).sort(byAge) }))
  const free = all.filter(({ needs }) => needs.length === 0).map(({ paper }) => paper)
  return {
    ready: free.filter(isKnown),
    unknown: free.filter(paper => !isKnown(paper)),
    waiting: all.filter(({ needs }) => needs.length > 0).sort((a, b) => a.needs.length - b.needs.length),
  }
}
