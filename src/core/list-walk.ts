/** A walk around a reading list: how often it comes by each paper, and how much those who cite a paper cite the list. */
import type { CitationNetwork } from './citation-network.ts'
import { type Links, linksOf } from './links.ts'

export interface ListWalk {
  /** Share of time at each paper. */
  readonly visits: Float64Array
  /** How many papers within the walked part cite each paper. */
  readonly citations: Int32Array
}

const damping = 0.6
const steps = 12

/**
 * PageRank that restarts at the listed papers, with direction aside, on their citations and the references of the
 * candidates: with probability 0.6 it goes on to a neighbour, else back to the list. Twelve steps.
 *
 * @see Haveliwala, "Topic-sensitive PageRank", WWW 2002
 */
export function listWalk(
  network: CitationNetwork,
  members: readonly number[],
  candidates: readonly number[],
): ListWalk {
  const { neighbours, citations } = walkedPart(network, members, candidates)
  const starts = members.filter(member => neighbours.starts[member] !== neighbours.starts[member + 1])
  return { visits: restartingWalk(neighbours, starts), citations }
}

/**
 * The walk itself, on any links that lead both ways.
 *
 * @param starts where it begins and begins again; papers without neighbours are no places to begin at
 */
export function restartingWalk(neighbours: Links, starts: readonly number[]): Float64Array {
  const count = neighbours.starts.length - 1
  let shares = new Float64Array(count)
  for (const start of starts) shares[start] = 1 / starts.length
  for (let step = 0; step < steps; step += 1) {
    const next = new Float64Array(count)
    for (let paper = 0; paper < count; paper += 1) {
      const start = neighbours.starts[paper] as number
      const end = neighbours.starts[paper + 1] as number
      if (start === end) continue
      const share = (damping * (shares[paper] as number)) / (end - start)
      for (let at = start; at < end; at += 1) {
        const other = neighbours.ends[at] as number
        next[other] = (next[other] as number) + share
      }
    }
    for (const start of starts) next[start] = (next[start] as number) + (1 - damping) / starts.length
    shares = next
  }
  return shares
}

/** Both ways along every citation by a listed paper or a candidate, or of a listed paper; mutual ones count twice. */
function walkedPart(
  { cites, keys }: CitationNetwork,
  members: readonly number[],
  candidates: readonly number[],
): { neighbours: Links; citations: Int32Array } {
  const isMember = marked(keys.length, members)
  const gives = marked(keys.length, [...members, ...candidates])
  const citations = new Int32Array(keys.length)
  const starts = new Int32Array(keys.length + 1)
  const forEachWalked = (visit: (citing: number, cited: number) => void) => {
    for (let citing = 0; citing < keys.length; citing += 1)
      for (let at = cites.starts[citing] as number; at < (cites.starts[citing + 1] as number); at += 1) {
        const cited = cites.ends[at] as number
        if (gives[citing] || isMember[cited]) visit(citing, cited)
      }
  }
  forEachWalked((citing, cited) => {
    citations[cited] = (citations[cited] as number) + 1
    starts[citing + 1] = (starts[citing + 1] as number) + 1
    starts[cited + 1] = (starts[cited + 1] as number) + 1
  })
  for (let at = 0; at < keys.length; at += 1)
    starts[at + 1] = (starts[at] as number) + (starts[at + 1] as number)
  const next = starts.slice()
  const ends = new Int32Array(starts[keys.length] as number)
  const put = (from: number, to: number) => {
    const slot = next[from] as number
    ends[slot] = to
    next[from] = slot + 1
  }
  forEachWalked((citing, cited) => {
    put(citing, cited)
    put(cited, citing)
  })
  return { neighbours: { starts, ends }, citations }
}

function marked(count: number, papers: readonly number[]): Uint8Array {
  const marks = new Uint8Array(count)
  for (const paper of papers) marks[paper] = 1
  return marks
}

/**
 * For each paper the sum, over those of `citing` that cite it, of how many listed papers they cite; divided by
 * √(1 + its citations), so that what everybody cites does not win by that alone.
 */
export function cocitedWeights(
  { cites }: CitationNetwork,
  list: Uint8Array,
  citing: readonly number[],
  citations: Int32Array,
): Float64Array {
  const weights = new Float64Array(list.length)
  for (const paper of citing) {
    const references = linksOf(cites, paper)
    let shared = 0
    for (const cited of references) shared += list[cited] as number
    if (shared > 0) for (const cited of references) weights[cited] = (weights[cited] as number) + shared
  }
  return weights.map((weight, paper) => weight / Math.sqrt(1 + (citations[paper] as number)))
}
