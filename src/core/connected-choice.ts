/** A choice of the most valuable papers of which each hangs together with the goals, within a budget. */
import type { Links } from './links.ts'
import { PriorityQueue } from './priority-queue.ts'

export interface ChoiceRequest {
  readonly cites: Links
  readonly goals: readonly number[]
  /** 1 for papers that may be chosen or passed. */
  readonly eligible: Uint8Array
  /** 1 for papers that may be passed for nothing and are not chosen. */
  readonly read: Uint8Array
  readonly values: Float64Array
  /** Most papers to choose. */
  readonly budget: number
  /** Papers chosen already; they count against the budget. */
  readonly chosen?: readonly number[]
}

/**
 * Takes the most valuable paper whose chain of citations from a goal leads through chosen or read papers, connectors
 * included, as long as the budget lasts. All that is eligible and within reach is chosen before budget is left over.
 */
export function connectedChoice(request: ChoiceRequest): number[] {
  const { budget, values, read } = request
  const chosen = new Set(request.chosen)
  while (chosen.size < budget) {
    const { costs, before } = cheapestChains(request, chosen)
    let best = -1
    for (const [paper, cost] of costs) {
      if (read[paper] || chosen.has(paper) || cost > budget - chosen.size) continue
      const more = best < 0 ? 1 : (values[paper] as number) - (values[best] as number)
      if (more > 0 || (more === 0 && paper < best)) best = paper
    }
    if (best < 0) break
    for (let paper: number | undefined = best; paper !== undefined; paper = before.get(paper))
      if (!read[paper]) chosen.add(paper)
  }
  return [...chosen]
}

interface Chains {
  /** How many papers must be added for a chain to each eligible paper; goals left out. */
  readonly costs: ReadonlyMap<number, number>
  /** The paper before it on that chain; none after a goal. */
  readonly before: ReadonlyMap<number, number>
}

/** Dijkstra's algorithm: fewest papers to add, and among equals the most valuable ones. */
function cheapestChains(
  { cites, goals, eligible, read, values }: ChoiceRequest,
  chosen: ReadonlySet<number>,
): Chains {
  const costs = new Map<number, number>()
  const before = new Map<number, number>()
  const isGoal = new Set(goals)
  const queue = new PriorityQueue<{ paper: number; cost: number; value: number; from?: number }>(
    (a, b) => a.cost - b.cost || b.value - a.value || a.paper - b.paper || (a.from ?? -1) - (b.from ?? -1),
  )
  const pushReferences = (paper: number, cost: number, value: number, from?: number) => {
    for (let at = cites.starts[paper] as number; at < (cites.starts[paper + 1] as number); at += 1) {
      const cited = cites.ends[at] as number
      if (!eligible[cited] || isGoal.has(cited) || costs.has(cited)) continue
      const free = read[cited] || chosen.has(cited)
      queue.push({
        paper: cited,
        cost: cost + (free ? 0 : 1),
        value: value + (free ? 0 : (values[cited] as number)),
        ...(from === undefined ? {} : { from }),
      })
    }
  }
  for (const goal of goals) pushReferences(goal, 0, 0)
  for (let next = queue.pop(); next; next = queue.pop()) {
    if (costs.has(next.paper)) continue
    costs.set(next.paper, next.cost)
    if (next.from !== undefined) before.set(next.paper, next.from)
    pushReferences(next.paper, next.cost, next.value, next.paper)
  }
  return { costs, before }
}
