/** The story of a field in a few papers: chains of citations through the papers that most of the field is linked to. */
import type { CitationNetwork } from './citation-network.ts'
import { knownCitations } from './citation-strength.ts'
import { type Links, linksOf } from './links.ts'
import { placesIn, prerequisitesFirst } from './prerequisites-first.ts'

export interface Backbone {
  /** Numbers of the papers of each chain, oldest first; each cites the one before it. The best chain first. */
  readonly chains: readonly (readonly number[])[]
  /** Listed papers off the chains that the list cites most, most cited first. */
  readonly landmarks: readonly number[]
  /** How many listed papers cite each work. */
  readonly citations: Int32Array
}

/** What makes a paper count for the story. Compared on 200 lists: see `docs/prerequisites.md`. */
export type BackboneWeight = 'links' | 'citations'

export interface BackboneOptions {
  /** Papers of a chain. Where no chain is so long, the chains are as long as there are. */
  readonly length?: number
  readonly chains?: number
  /** `citations` leaves out what a paper itself builds on. */
  readonly weight?: BackboneWeight
}

/**
 * Chains of exactly `length` listed papers with the greatest sum of ln(1 + citations by the list) + ½ ln(1 + references
 * to the list): a paper of the story is built on, and itself builds on the list. A paper of an earlier chain may be passed
 * again, but counts nothing; a chain without anything new is left out.
 */
export function backbone(
  network: CitationNetwork,
  { length = 8, chains = 3, weight = 'links' }: BackboneOptions = {},
): Backbone {
  const citations = knownCitations(network, network.listed)
  const weights = paperWeights(network, citations, weight)
  const order = prerequisitesFirst(network.cites, network.dates)
  const walk = { cites: network.cites, order, places: placesIn(order), allowed: network.listed }
  const found: number[][] = []
  const used = new Uint8Array(weights.length)
  while (found.length < chains) {
    const chain = heaviestChain(walk, weights, length)
    if (!chain.some(paper => !used[paper] && (found.length === 0 || (weights[paper] as number) > 0))) break
    found.push(chain)
    for (const paper of chain) {
      used[paper] = 1
      weights[paper] = 0
    }
  }
  const landmarks = [...network.keys.keys()]
    .filter(paper => network.listed[paper] && !used[paper] && (citations[paper] as number) > 0)
    .sort((a, b) => (citations[b] as number) - (citations[a] as number) || a - b)
    .slice(0, length)
  return { chains: found, landmarks, citations }
}

/** The weight of each listed paper; 0 for works off the list. */
export function paperWeights(
  { cites, listed }: CitationNetwork,
  citations: Int32Array,
  weight: BackboneWeight = 'links',
): Float64Array {
  return Float64Array.from(citations, (count, paper) => {
    if (!listed[paper]) return 0
    if (weight === 'citations') return Math.log1p(count)
    let references = 0
    for (const cited of linksOf(cites, paper)) references += listed[cited] as number
    return Math.log1p(count) + 0.5 * Math.log1p(references)
  })
}

interface Walk {
  readonly cites: Links
  readonly order: Int32Array
  readonly places: Int32Array
  readonly allowed: Uint8Array
}

/** By dynamic programming: the heaviest chain of each number of papers that ends in each paper. */
function heaviestChain(
  { cites, order, places, allowed }: Walk,
  weights: Float64Array,
  most: number,
): number[] {
  const none = Number.NEGATIVE_INFINITY
  const count = order.length
  let sums = weights.map((weight, paper) => (allowed[paper] ? weight : none))
  const before: Int32Array[] = []
  while (before.length < most - 1) {
    const longer = new Float64Array(count).fill(none)
    const through = new Int32Array(count).fill(-1)
    for (const paper of order) {
      if (!allowed[paper]) continue
      const end = cites.starts[paper + 1] as number
      for (let at = cites.starts[paper] as number; at < end; at += 1) {
        const cited = cites.ends[at] as number
        if ((places[cited] as number) >= (places[paper] as number)) continue
        const sum = (sums[cited] as number) + (weights[paper] as number)
        if (sum <= (longer[paper] as number)) continue
        longer[paper] = sum
        through[paper] = cited
      }
    }
    if (longer.every(sum => sum === none)) break
    sums = longer
    before.push(through)
  }
  return chainTo(sums, before)
}

function chainTo(sums: Float64Array, before: readonly Int32Array[]): number[] {
  let best = -1
  sums.forEach((sum, paper) => {
    if (sum > (best < 0 ? Number.NEGATIVE_INFINITY : (sums[best] as number))) best = paper
  })
  if (best < 0) return []
  const chain = [best]
  for (const through of before.toReversed()) chain.push(through[chain.at(-1) as number] as number)
  return chain.reverse()
}
