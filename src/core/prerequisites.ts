/** What to read before some papers: a few works in reading order, each with its class and its chain to a goal. */
import { ancestorsOf } from './ancestors.ts'
import { bridgeTo } from './bridge.ts'
import type { CitationNetwork } from './citation-network.ts'
import { connectedChoice } from './connected-choice.ts'
import { linksOf } from './links.ts'
import { type PathStep, pathSteps } from './path-steps.ts'
import { type Groundwork, groundwork, pathDepth, readerShares } from './reader-walk.ts'
import type { TitleWords } from './title-words.ts'

/** All papers by their numbers in the network. */
export interface PathRequest {
  /** What is to be understood. */
  readonly goals: readonly number[]
  /** Papers to start from: read, and the path leads from them to a goal. */
  readonly from?: readonly number[]
  readonly read?: readonly number[]
  /** Papers that the reader does not want; nothing leads through them. */
  readonly skipped?: readonly number[]
  /** Most papers to read. */
  readonly budget?: number
  /** Choose papers of the list only. */
  readonly listedOnly?: boolean
  /** To save time where many paths are planned in one network. */
  readonly words?: TitleWords
}

export interface ReadingPath {
  readonly goals: readonly number[]
  /** A survey to begin with; outside the budget. */
  readonly overview?: number
  /** In reading order. */
  readonly steps: readonly PathStep[]
  /** Sets of chosen papers that cite each other: to be read together. */
  readonly circles: readonly (readonly number[])[]
  /** How each paper to start from leads on to a goal, both included; each is cited by the next. */
  readonly starts: readonly (readonly number[])[]
  /** Papers to start from to which no chain of citations leads. */
  readonly unconnected: readonly number[]
  /** How many more works are worth reading, had one the time. */
  readonly left: number
  /** Citations by the goals of which nobody counted the mentions. */
  readonly uncounted: number
  /** What the reasons are made of. */
  readonly support: Int32Array
}

export const defaultBudget = 7

/** Works below this share of the best are no prerequisites worth naming. */
const leastShare = 0.15

const survey = /\b(?:survey|review|overview|tutorial|primer|comprehensive study|introduction to)\b/i

/**
 * Plans the path. With papers marked as read it never gets longer: what counts as a prerequisite is measured against
 * the best before anything was read, and a paper that is read is passed, not followed.
 */
export function readingPath(network: CitationNetwork, request: PathRequest): ReadingPath {
  const { from = [], budget = defaultBudget, listedOnly = false } = request
  const count = network.keys.length
  const goals = [...new Set(request.goals)].sort((a, b) => a - b)
  const isGoal = marks(count, goals)
  const read = marks(count, [...(request.read ?? []), ...from])
  for (const goal of goals) read[goal] = 0
  const skipped = marks(count, request.skipped ?? [])
  const mayStand = Uint8Array.from(read, (_, paper) =>
    isGoal[paper] || skipped[paper] || (listedOnly && !network.listed[paper]) ? 0 : 1,
  )
  const depth = Math.max(pathDepth, farthest(network, goals, from, budget + 1))
  const ground = groundwork(network, goals, { depth, ...(request.words ? { words: request.words } : {}) })

  const weights = evenWeights(network, ground, goals, mayStand)
  const unread = readerShares(network, ground, weights, new Uint8Array(count))
  const best = largestShare(unread, mayStand)
  const overview = bestSurvey(network, unread, mayStand, best)
  const shares = readerShares(network, ground, weights, read)
  const bridges = bridgesFrom(network, ground, from, { mayStand, isGoal, budget })
  const between = new Set(bridges.papers)
  const eligible = Uint8Array.from(shares, (share, paper) =>
    mayStand[paper] && paper !== overview && (between.has(paper) || (best > 0 && share >= leastShare * best))
      ? 1
      : 0,
  )
  const choice = { cites: network.cites, goals, eligible, read, values: shares }
  const chosen = connectedChoice({ ...choice, budget, chosen: bridges.papers.filter(paper => !read[paper]) })
  const all = connectedChoice({ ...choice, budget: Number.POSITIVE_INFINITY, chosen })
  const { steps, circles } = pathSteps(network, ground, {
    ...{ goals, chosen, read, eligible, shares, best, mayStand },
  })
  return {
    goals,
    ...(overview === undefined || read[overview] ? {} : { overview }),
    steps,
    circles,
    starts: bridges.starts.map(bridge => startChain(network, bridge, steps)),
    unconnected: bridges.unconnected,
    left: all.length - chosen.length,
    uncounted: uncountedCitations(network, goals),
    support: ground.strengths.support,
  }
}

/**
 * How much of the reader begins at each goal: so much that the best prerequisites of all goals count the same. Otherwise
 * a goal with a short reference list would drown one with a long list.
 */
function evenWeights(
  network: CitationNetwork,
  ground: Groundwork,
  goals: readonly number[],
  mayStand: Uint8Array,
): Map<number, number> {
  const nothingRead = new Uint8Array(network.keys.length)
  const largest = goals.map(goal =>
    largestShare(readerShares(network, ground, new Map([[goal, 1]]), nothingRead), mayStand),
  )
  const raised = largest.map(share => (share > 0 ? 1 / share : 0))
  const sum = raised.reduce((total, weight) => total + weight, 0)
  return new Map(goals.map((goal, at) => [goal, sum > 0 ? (raised[at] as number) / sum : 1 / goals.length]))
}

function largestShare(shares: Float64Array, mayStand: Uint8Array): number {
  return shares.reduce((most, share, paper) => (mayStand[paper] ? Math.max(most, share) : most), 0)
}

function marks(count: number, papers: readonly number[]): Uint8Array {
  const marked = new Uint8Array(count)
  for (const paper of papers) marked[paper] = 1
  return marked
}

/** Citations from the goals to the farthest of these papers, of those at most `hops` away. */
function farthest(
  { cites }: CitationNetwork,
  goals: readonly number[],
  papers: readonly number[],
  hops: number,
): number {
  if (papers.length === 0) return 0
  const { depths } = ancestorsOf(cites, goals, hops)
  return papers.reduce((most, paper) => Math.max(most, depths[paper] as number), 0)
}

function bestSurvey(
  { papers }: CitationNetwork,
  shares: Float64Array,
  mayStand: Uint8Array,
  best: number,
): number | undefined {
  let found: number | undefined
  shares.forEach((share, paper) => {
    if (!mayStand[paper] || share === 0 || share < (leastShare / 3) * best) return
    if (
      survey.test(papers[paper]?.title ?? '') &&
      share > (found === undefined ? 0 : (shares[found] as number))
    )
      found = paper
  })
  return found
}

/** From a known paper through the first step that cites it, or else along its bridge. */
function startChain(
  { citedBy }: CitationNetwork,
  bridge: readonly number[],
  steps: readonly PathStep[],
): readonly number[] {
  const [known = -1] = bridge
  const citing = new Set(linksOf(citedBy, known))
  const first = steps.find(({ paper }) => citing.has(paper))
  return first ? [known, ...first.chain] : bridge
}

interface Bridges {
  /** Papers between the known ones and the goals, each once. */
  readonly papers: readonly number[]
  /** Each bridge from a known paper up to a goal, both included. */
  readonly starts: readonly (readonly number[])[]
  readonly unconnected: readonly number[]
}

/** Bridges that fit the budget, in the order of the papers they start from. What is read counts too, so that reading adds no bridge. */
function bridgesFrom(
  network: CitationNetwork,
  ground: Groundwork,
  from: readonly number[],
  { mayStand, isGoal, budget }: { mayStand: Uint8Array; isGoal: Uint8Array; budget: number },
): Bridges {
  const papers = new Set<number>()
  const starts: number[][] = []
  const unconnected: number[] = []
  let length = 0
  for (const known of [...new Set(from)].sort((a, b) => a - b)) {
    if (isGoal[known]) continue
    const bridge = bridgeTo(network, ground, known, mayStand)
    const added = bridge?.slice(1, -1).filter(paper => !papers.has(paper) && !from.includes(paper)) ?? []
    if (bridge === undefined || length + added.length > budget) {
      unconnected.push(known)
      continue
    }
    length += added.length
    starts.push(bridge)
    for (const paper of bridge.slice(1, -1)) papers.add(paper)
  }
  return { papers: [...papers], starts, unconnected }
}

function uncountedCitations(network: CitationNetwork, goals: readonly number[]): number {
  let uncounted = 0
  for (const goal of goals)
    for (
      let at = network.cites.starts[goal] as number;
      at < (network.cites.starts[goal + 1] as number);
      at += 1
    )
      if (Number.isNaN(network.mentions[at]) && !network.influential[at]) uncounted += 1
  return uncounted
}
