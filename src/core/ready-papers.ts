/** What a reader is ready for now: unread papers of the list whose prerequisites on the list are all read. */
import type { CitationNetwork } from './citation-network.ts'
import { type CitationStrengths, neededReferences } from './citation-strength.ts'
import { componentNumbers } from './strong-components.ts'

export interface ReadyPapers {
  /** Those that most papers of the list cite first. */
  readonly ready: readonly number[]
  /** Unread papers of whose reference lists too little is known to say. */
  readonly unknown: readonly number[]
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
  const isReady = (paper: number) =>
    neededReferences(network, strengths, paper)
      .map(at => cites.ends[at] as number)
      .every(cited => !listed[cited] || read[cited] || circles[cited] === circles[paper])
  const byUse = (a: number, b: number) =>
    (strengths.support[b] as number) - (strengths.support[a] as number) ||
    (dates[a] === dates[b] ? a - b : (dates[a] as number) < (dates[b] as number) ? -1 : 1)
  const isKnown = (paper: number) => papers[paper]?.referencesKnown === 'complete'
  return {
    ready: unread.filter(paper => isKnown(paper) && isReady(paper)).sort(byUse),
    unknown: unread.filter(paper => !isKnown(paper) && isReady(paper)).sort(byUse),
  }
}
