/** The longest chain of citations from one paper to another, along an order without circles. */
import { acyclicOrder } from './acyclic-order.ts'
import { type CitationGraph, citationBetween, papersCiting, worksCitedIn } from './citation-graph.ts'
import { evidenceStrength } from './evidence-strength.ts'
import { decimalDate } from './paper.ts'
import { textOrder } from './text-order.ts'

interface Way {
  readonly steps: number
  readonly strength: number
  readonly next: number
}

/**
 * From the citing paper to the one cited in the end, each citing the next; undefined when no such chain leads there.
 * Among the longest, the one whose citations are strongest taken together, then the one whose keys come first. Where
 * papers cite each other in a circle, only citations of older papers count: else the question has no quick answer.
 */
export function longestChain(graph: CitationGraph, from: string, to: string): string[] | undefined {
  if (from === to || !graph.hasNode(from) || !graph.hasNode(to)) return undefined
  const towards = reached(from, paper => worksCitedIn(graph, paper))
  const back = reached(to, paper => papersCiting(graph, paper))
  // A circle lies between the two as a whole or not at all, so its order here is its order in the whole graph.
  const between = [...towards].filter(paper => back.has(paper)).sort(textOrder)
  const numbers = new Map(between.map((key, number) => [key, number]))
  const cites = between.map(key =>
    worksCitedIn(graph, key)
      .flatMap(cited => numbers.get(cited) ?? [])
      .sort((a, b) => a - b),
  )
  const dates = between.map(key => decimalDate(graph.getNodeAttributes(key)) ?? Number.POSITIVE_INFINITY)
  const byDate = (a: number, b: number) => {
    const [dateA, dateB] = [dates[a] ?? 0, dates[b] ?? 0]
    return dateA === dateB ? a - b : dateA - dateB
  }
  const { order, cites: acyclic } = acyclicOrder(cites, byDate)
  const ways = new Map<number, Way>()
  const [first, last] = [numbers.get(from), numbers.get(to)]
  if (first === undefined || last === undefined) return undefined
  ways.set(last, { steps: 0, strength: 0, next: last })
  for (const paper of order) {
    if (paper === last) continue
    const best = longestWay(graph, between, paper, acyclic[paper] ?? [], ways)
    if (best) ways.set(paper, best)
  }
  if (!ways.has(first)) return undefined
  const chain = [from]
  for (let at = first; at !== last; ) {
    at = ways.get(at)?.next ?? last
    chain.push(between[at] ?? to)
  }
  return chain
}

function longestWay(
  graph: CitationGraph,
  keys: readonly string[],
  paper: number,
  references: readonly number[],
  ways: ReadonlyMap<number, Way>,
): Way | undefined {
  let best: Way | undefined
  for (const next of references) {
    const way = ways.get(next)
    const evidence = way && citationBetween(graph, keys[paper] ?? '', keys[next] ?? '')
    if (!evidence) continue
    const [steps, strength] = [way.steps + 1, way.strength + evidenceStrength(evidence)]
    if (!best || steps > best.steps || (steps === best.steps && strength > best.strength))
      best = { steps, strength, next }
  }
  return best
}

/** Everything that can be reached from a paper, itself included. */
function reached(from: string, next: (paper: string) => readonly string[]): Set<string> {
  const found = new Set([from])
  for (const paper of found) for (const other of next(paper)) found.add(other)
  return found
}
