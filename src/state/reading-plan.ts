/** The reading plan of a view: the path to its goals, given what is read, and how that is lit. */
import type { CitationNetwork } from '../core/citation-network.ts'
import type { PathRequest, ReadingPath } from '../core/prerequisites.ts'
import { type LitPath, linksOfChains } from './reader.ts'
import type { ViewState } from './view-state.ts'

export interface ReadingPlan {
  readonly network: CitationNetwork
  readonly path: ReadingPath
  readonly lit: LitPath
}

/** What a view says about its path. */
export type PlanRequest = Pick<ViewState, 'goals' | 'from' | 'budget' | 'skipped'>

/** The request in numbers of the network. */
export function pathRequest(
  { goals, from, budget, skipped }: PlanRequest,
  read: ReadonlySet<string>,
  numbersOf: (keys: Iterable<string>) => number[],
): PathRequest {
  return {
    goals: numbersOf(goals),
    from: numbersOf(from),
    read: numbersOf(read),
    skipped: numbersOf(skipped),
    budget,
  }
}

/** A path as it is lit: its steps numbered, its chains and where it starts. */
export function litPlan(
  network: CitationNetwork,
  { goals, from }: PlanRequest,
  path: ReadingPath,
): ReadingPlan {
  const key = (paper: number) => network.keys[paper] ?? ''
  const chains = [...path.steps.map(({ chain }) => chain), ...path.starts]
  return {
    network,
    path,
    lit: {
      numbers: new Map(path.steps.map(({ paper }, at) => [key(paper), at + 1])),
      goals: new Set(goals),
      beside: new Set(from),
      ...linksOfChains(chains.map(chain => chain.map(key))),
    },
  }
}
