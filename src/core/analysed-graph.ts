/** The citation graph with everything computed from it: metrics, communities and layouts. */
import {
  type CitationGraph,
  emptyGraph,
  type GraphAttributes,
  type GraphFacts,
  type PaperNode,
} from './citation-graph.ts'
import { citationRoles } from './citation-roles.ts'
import { communitiesAmong } from './communities.ts'
import { allPlaces } from './layouts/all-places.ts'
import { citationCounts, listedPageRank } from './metrics.ts'
import { textOrder } from './text-order.ts'

const nowhere = { x: 0, y: 0 }

/**
 * Builds the graph of these facts. The same facts give the same graph, papers and citations in the order of their
 * keys. A work's citation of itself is left out.
 *
 * @param previous an earlier graph: papers that are in it keep their places as far as the layouts allow
 */
export function citationGraph(facts: GraphFacts, previous?: CitationGraph): CitationGraph {
  const { communities, memberships } = communitiesAmong(facts)
  const counts = citationCounts(facts)
  const ranks = listedPageRank(facts)
  const { years, ...places } = allPlaces(facts, memberships, previous)
  const { papers, citations, ...rest } = facts
  const graph = emptyGraph<PaperNode, GraphAttributes>()
  graph.replaceAttributes({ ...rest, communities, years })
  for (const [key, paper] of [...papers].sort(([a], [b]) => textOrder(a, b))) {
    const community = memberships.get(key)
    graph.addNode(key, {
      ...paper,
      ...(counts.get(key) ?? { inListCitations: 0, inListReferences: 0 }),
      pageRank: ranks.get(key) ?? 0,
      ...(community === undefined ? {} : { community }),
      ...(places.map.get(key) ?? nowhere),
      timeline: places.timeline.get(key) ?? nowhere,
      layers: places.layers.get(key) ?? nowhere,
    })
  }
  const sorted = citations
    .filter(({ citing, cited }) => citing !== cited)
    .sort((a, b) => textOrder(a.citing, b.citing) || textOrder(a.cited, b.cited))
  const role = citationRoles(facts)
  for (const { citing, cited, ...evidence } of sorted)
    graph.addDirectedEdge(citing, cited, { ...evidence, ...role(citing, cited) })
  return graph
}
