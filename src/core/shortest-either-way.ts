/** The shortest chain of citations between two papers, whichever of them it begins at. */
import type { CitationGraph } from './citation-graph.ts'
import { decimalDate } from './paper.ts'
import { type ShortestChain, shortestChain } from './shortest-chain.ts'
import { textOrder } from './text-order.ts'

/** The shorter of the chains that lead one way and the other; at a tie, the newer paper's. */
export function shortestEitherWay(
  graph: CitationGraph,
  first: string,
  second: string,
): ShortestChain | undefined {
  if (!graph.hasNode(first) || !graph.hasNode(second)) return undefined
  const [one, other] = newerFirst(graph, first, second).map(([from, to]) => shortestChain(graph, from, to))
  return other && !(one && one.papers.length <= other.papers.length) ? other : one
}

/** Both ways between two papers, the one that begins at the newer paper first. */
export function newerFirst(
  graph: CitationGraph,
  first: string,
  second: string,
): [[string, string], [string, string]] {
  const date = (id: string) => decimalDate(graph.getNodeAttributes(id)) ?? Number.POSITIVE_INFINITY
  const [a, b] = [date(first), date(second)]
  const isFirstNewer = a === b ? textOrder(first, second) > 0 : a > b
  return isFirstNewer
    ? [
        [first, second],
        [second, first],
      ]
    : [
        [second, first],
        [first, second],
      ]
}
