/** The shortest chain of citations from one paper to another, and how many others there are. */
import { type CitationGraph, citationBetween, papersCiting, worksCitedIn } from './citation-graph.ts'
import { evidenceStrength } from './evidence-strength.ts'
import { textOrder } from './text-order.ts'

export interface ShortestChain {
  /** From the paper that cites to the one that is cited in the end; each cites the next. At least two. */
  readonly papers: readonly string[]
  /** How many chains of this length there are, this one among them. */
  readonly ofThisLength: number
  /** How many there are that take one citation more. No paper stands twice in one of them. */
  readonly oneLonger: number
}

/** What lies between a paper and the end: the number of chains, and the strongest of the shortest. */
interface Way {
  readonly shortest: number
  readonly oneLonger: number
  readonly strength: number
  readonly next?: string
}

/**
 * Of the shortest chains the one whose citations are strongest taken together; at a tie, the one whose keys come first.
 * Undefined when no chain leads from one to the other. Takes time in proportion to the citations around the chain.
 *
 * A walk one step longer than the shortest never visits a paper twice: without the round it would be shorter than the
 * shortest. So counting walks, level by level from the end, counts chains.
 */
export function shortestChain(graph: CitationGraph, from: string, to: string): ShortestChain | undefined {
  if (from === to || !graph.hasNode(from) || !graph.hasNode(to)) return undefined
  const levels = levelsAround(graph, from, to)
  if (!levels) return undefined
  const ways = new Map<string, Way>([[to, { shortest: 1, oneLonger: 0, strength: 0 }]])
  let below = new Set([to])
  for (const level of levels.slice(1)) {
    const here = new Set(level)
    for (const paper of level) ways.set(paper, shortestWay(graph, paper, below, ways))
    const longer = level.map(paper => longerWays(graph, paper, below, here, ways))
    level.forEach((paper, at) => {
      const way = ways.get(paper)
      if (way) ways.set(paper, { ...way, oneLonger: longer[at] ?? 0 })
    })
    below = here
  }
  const papers = [from]
  for (let next = ways.get(from)?.next; next !== undefined; next = ways.get(next)?.next) papers.push(next)
  const { shortest = 0, oneLonger = 0 } = ways.get(from) ?? {}
  return { papers, ofThisLength: shortest, oneLonger }
}

/** The papers 0, 1, 2, … citations before `to`, up to the level of `from`; undefined where that is not reached. */
function levelsAround(graph: CitationGraph, from: string, to: string): string[][] | undefined {
  const seen = new Set([to])
  const levels = [[to]]
  for (let level = levels[0]; level && level.length > 0; level = levels.at(-1)) {
    if (seen.has(from)) return levels
    const next: string[] = []
    for (const cited of level)
      for (const citing of papersCiting(graph, cited)) {
        if (seen.has(citing)) continue
        seen.add(citing)
        next.push(citing)
      }
    levels.push(next)
  }
  return undefined
}

function shortestWay(
  graph: CitationGraph,
  paper: string,
  below: ReadonlySet<string>,
  ways: ReadonlyMap<string, Way>,
): Way {
  let best: { readonly next: string; readonly strength: number } | undefined
  let shortest = 0
  for (const next of worksCitedIn(graph, paper)) {
    const way = below.has(next) ? ways.get(next) : undefined
    const evidence = way && citationBetween(graph, paper, next)
    if (!evidence) continue
    shortest += way.shortest
    const strength = evidenceStrength(evidence) + way.strength
    if (!best || strength > best.strength || (strength === best.strength && textOrder(next, best.next) < 0))
      best = { next, strength }
  }
  return { shortest, oneLonger: 0, strength: 0, ...best }
}

/** One step longer: a step down to a paper with a way one longer, or a step aside to one with a shortest way. */
function longerWays(
  graph: CitationGraph,
  paper: string,
  below: ReadonlySet<string>,
  here: ReadonlySet<string>,
  ways: ReadonlyMap<string, Way>,
): number {
  let longer = 0
  for (const next of worksCitedIn(graph, paper)) {
    const way = ways.get(next)
    if (way && below.has(next)) longer += way.oneLonger
    else if (way && here.has(next)) longer += way.shortest
  }
  return longer
}
