/** The chosen works of a reading path in reading order, each with its class, its chain to a goal and what could stand in. */
import { acyclicOrder } from './acyclic-order.ts'
import { type CitationNetwork, citationAt } from './citation-network.ts'
import { neededReferences } from './citation-strength.ts'
import { linksOf } from './links.ts'
import type { Groundwork } from './reader-walk.ts'
import { textOrder } from './text-order.ts'

/**
 * `essential`: the goal itself mentions it three times or more, or rests on it by the catalogue's judgement; where nothing
 * was counted, it stands out among the goal's references.
 * `foundation`: three known papers or more cite it, or it lies two citations deep or more. `background`: the rest.
 */
export type PrerequisiteKind = 'essential' | 'foundation' | 'background'

export interface PathStep {
  readonly paper: number
  readonly kind: PrerequisiteKind
  /** Share of the best prerequisite's weight, 0 … 1. */
  readonly weight: number
  /** Citations from the nearest goal. 1: a goal cites it; deeper ones are worth reading where they are new. */
  readonly depth: number
  /** From the paper up to a goal, both included; each is cited by the next. */
  readonly chain: readonly number[]
  /** Works that could be read in its place, best first. */
  readonly alternatives: readonly number[]
}

export interface ChosenWorks {
  readonly goals: readonly number[]
  readonly chosen: readonly number[]
  readonly read: Uint8Array
  /** 1 for works that chains may lead through. */
  readonly eligible: Uint8Array
  readonly shares: Float64Array
  readonly best: number
  /** 1 for works that may stand in a path at all. */
  readonly mayStand: Uint8Array
}

const mostAlternatives = 2

/** Steps and circles in the order in which one can read them. */
export function pathSteps(
  network: CitationNetwork,
  ground: Groundwork,
  works: ChosenWorks,
): { steps: PathStep[]; circles: number[][] } {
  const { order, circles } = readable(network, works.chosen)
  const before = chains(network, works)
  const taken = new Set([...works.chosen, ...works.goals])
  const steps = order.map(paper => {
    const chain = [paper]
    for (let next = before.get(paper); next !== undefined; next = before.get(next)) chain.push(next)
    return {
      paper,
      kind: kindOf(network, ground, works.goals, paper),
      weight: works.best > 0 ? (works.shares[paper] as number) / works.best : 0,
      depth: ground.depths[paper] as number,
      chain,
      alternatives: alternativesTo(network, works, taken, chain),
    }
  })
  return { steps, circles }
}

/** The chosen works, each after those it cites, oldest first; among works of one date by title. */
function readable(
  { cites, dates, papers }: CitationNetwork,
  chosen: readonly number[],
): { order: number[]; circles: number[][] } {
  const own = [...chosen].sort((a, b) => a - b)
  const local = new Map(own.map((paper, at) => [paper, at]))
  const adjacency = own.map(paper => [...linksOf(cites, paper)].flatMap(cited => local.get(cited) ?? []))
  const dateOf = (at: number) => dates[own[at] as number] as number
  const { order, circles } = acyclicOrder(adjacency, (a, b) => {
    if (dateOf(a) !== dateOf(b)) return dateOf(a) < dateOf(b) ? -1 : 1
    return textOrder(papers[own[a] as number]?.title ?? '', papers[own[b] as number]?.title ?? '') || a - b
  })
  const numbers = (places: readonly number[]) => places.map(at => own[at] as number)
  return { order: numbers(order), circles: circles.map(numbers) }
}

/** For each work on the way from a goal the one before it on its shortest chain, through chosen and read works. */
function chains({ cites }: CitationNetwork, works: ChosenWorks): Map<number, number> {
  const { goals, chosen, read, eligible, shares } = works
  const isChosen = new Set(chosen)
  const before = new Map<number, number>()
  const seen = new Set(goals)
  let layer = [...goals]
  while (layer.length > 0) {
    const next: number[] = []
    for (const paper of layer)
      for (const cited of linksOf(cites, paper)) {
        if (seen.has(cited) || !(isChosen.has(cited) || (read[cited] && eligible[cited]))) continue
        seen.add(cited)
        before.set(cited, paper)
        next.push(cited)
      }
    layer = next.sort((a, b) => (shares[b] as number) - (shares[a] as number) || a - b)
  }
  return before
}

function kindOf(
  network: CitationNetwork,
  { strengths, depths }: Groundwork,
  goals: readonly number[],
  paper: number,
): PrerequisiteKind {
  if (
    goals.some(goal => neededReferences(network, strengths, goal).includes(citationAt(network, goal, paper)))
  )
    return 'essential'
  return (strengths.support[paper] as number) >= 3 || (depths[paper] as number) >= 2
    ? 'foundation'
    : 'background'
}

/** Other references of the work that needs this one, those first that are valuable and often cited together with it. */
function alternativesTo(
  { cites, citedBy }: CitationNetwork,
  { shares, read, mayStand }: ChosenWorks,
  taken: ReadonlySet<number>,
  chain: readonly number[],
): number[] {
  const [paper = -1, needing] = chain
  if (needing === undefined) return []
  const citing = linksOf(citedBy, paper)
  const value = (other: number) => (shares[other] as number) * alikeness(citing, linksOf(citedBy, other))
  return [...linksOf(cites, needing)]
    .filter(other => !taken.has(other) && !read[other] && mayStand[other] && (shares[other] as number) > 0)
    .map(other => ({ other, value: value(other) }))
    .sort((a, b) => b.value - a.value || a.other - b.other)
    .slice(0, mostAlternatives)
    .map(({ other }) => other)
}

/** How many members two ascending sets share, of all their members. */
function alikeness(a: Int32Array, b: Int32Array): number {
  let shared = 0
  for (let atA = 0, atB = 0; atA < a.length && atB < b.length; ) {
    const difference = (a[atA] as number) - (b[atB] as number)
    if (difference === 0) shared += 1
    if (difference <= 0) atA += 1
    if (difference >= 0) atB += 1
  }
  return shared / (a.length + b.length - shared)
}
