/** How much of a reader's preparation for some papers falls to each work that they rest on. */
import { ancestorsOf } from './ancestors.ts'
import type { CitationNetwork } from './citation-network.ts'
import { type CitationStrengths, citationStrengths } from './citation-strength.ts'
import type { TitleWords } from './title-words.ts'

/** How many citations deep a path looks. */
export const pathDepth = 3

const damping = 0.5

export interface Groundwork {
  readonly strengths: CitationStrengths
  /** Citations from the nearest goal; -1 for what the goals do not rest on. */
  readonly depths: Int32Array
  /** Goals first, nearer before farther. */
  readonly papers: readonly number[]
}

/** What the goals rest on, up to `depth` citations away, and how strongly. */
export function groundwork(
  network: CitationNetwork,
  goals: readonly number[],
  { depth = pathDepth, words }: { depth?: number; words?: TitleWords } = {},
): Groundwork {
  const { papers, depths } = ancestorsOf(network.cites, goals, depth)
  const known = network.listed.map((listed, paper) => (listed || (depths[paper] as number) > 0 ? 1 : 0))
  const citing = papers.filter(paper => (depths[paper] as number) < depth)
  return {
    strengths: citationStrengths(network, { known, citing, ...(words ? { words } : {}) }),
    depths,
    papers,
  }
}

/** The chance that a reader of a paper goes on to each of its references: softmax of their strengths. */
export function readingChances(
  { cites }: CitationNetwork,
  { values }: CitationStrengths,
  citing: number,
): Float64Array {
  const own = values.subarray(cites.starts[citing], cites.starts[citing + 1])
  const most = own.reduce((max, value) => Math.max(max, value), Number.NEGATIVE_INFINITY)
  const raised = own.map(value => Math.exp(value - most))
  const sum = raised.reduce((total, value) => total + value, 0)
  return raised.map(value => value / sum)
}

/**
 * Shares of a reader who follows the references of the goals by strength, three citations deep, each further one half
 * as likely. A work that is read already is not followed further.
 *
 * @param goals how much of the reader begins at each goal
 * @param read 1 for papers that the reader knows
 */
export function readerShares(
  network: CitationNetwork,
  { strengths }: Groundwork,
  goals: ReadonlyMap<number, number>,
  read: Uint8Array,
): Float64Array {
  const { cites } = network
  const shares = new Float64Array(network.keys.length)
  let here = goals
  for (let hop = 0; hop < pathDepth; hop += 1) {
    const next = new Map<number, number>()
    for (const [paper, share] of here) {
      if (hop > 0 && read[paper]) continue
      const start = cites.starts[paper] as number
      readingChances(network, strengths, paper).forEach((chance, at) => {
        const cited = cites.ends[start + at] as number
        next.set(cited, (next.get(cited) ?? 0) + share * chance)
      })
    }
    for (const [paper, share] of next)
      shares[paper] = (shares[paper] as number) + (1 - damping) * damping ** hop * share
    here = next
  }
  return shares
}
