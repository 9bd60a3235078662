/** The story of a view: the chains of its papers with landmarks beside them, and how one of them is lit. */
import type { Backbone } from '../core/backbone.ts'
import type { CitationNetwork } from '../core/citation-network.ts'
import { type LitPath, linksOfChains } from './reader.ts'

export interface ToldStory {
  readonly network: CitationNetwork
  /** Numbers of the papers of each chain, oldest first; each cites the one before it. */
  readonly chains: readonly (readonly number[])[]
  /** The chain that is told; empty where there is none. */
  readonly told: readonly number[]
  /** Of the main path: for each paper but the first the share of all ways that lead over its citation of the one before. */
  readonly shares?: readonly number[]
  /** Papers of the list off the chains that the list cites most. */
  readonly landmarks: readonly number[]
  readonly lit: LitPath
}

/** A story of which one chain is told, counted from 1. A chain that there is not gives way to the first. */
export function toldStory(
  network: CitationNetwork,
  { chains, landmarks }: Pick<Backbone, 'chains' | 'landmarks'>,
  chain: number,
): ToldStory {
  const told = chains[chain - 1] ?? chains[0] ?? []
  const keys = told.map(paper => network.keys[paper] ?? '')
  return {
    network,
    chains,
    told,
    landmarks,
    lit: {
      numbers: new Map(keys.map((key, at) => [key, at + 1])),
      goals: new Set(),
      beside: new Set(landmarks.map(paper => network.keys[paper] ?? '')),
      ...linksOfChains([keys]),
    },
  }
}
