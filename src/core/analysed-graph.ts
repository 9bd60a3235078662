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
import {
  allPlaces,
  type LayoutName,
  type LayoutQuestion,
  type ListedPlaces,
  layoutQuestions,
  listedPlaces,
} from './layouts/all-places.ts'
import { citationCounts, listedPageRank } from './metrics.ts'
import { textOrder } from './text-order.ts'

const nowhere = { x: 0, y: 0 }

/** A graph but for its layouts, which may be worked out anywhere. */
export interface Analysis {
  readonly questions: Readonly<Record<LayoutName, LayoutQuestion>>
  /** The whole graph, with the answers to the questions. */
  readonly graphWith: (places: ListedPlaces) => CitationGraph
}

/**
 * Builds the graph of these facts. The same facts give the same graph, papers and citations in the order of their
 * keys. A work's citation of itself is left out.
 *
 * @param previous an earlier graph: papers that are in it keep their places as far as the layouts allow
 */
export function citationGraph(facts: GraphFacts, previous?: CitationGraph): CitationGraph {
  const { questions, graphWith } = analysis(facts, previous)
  return graphWith({
    map: listedPlaces(questions.map),
    timeline: listedPlaces(questions.timeline),
    layers: listedPlaces(questions.layers),
  })
}

/** The same in two steps, for those who have the layouts worked out elsewhere. */
export function analysis(facts: GraphFacts, previous?: CitationGraph): Analysis {
  const { communities, memberships } = communitiesAmong(facts)
  const questions = layoutQuestions(facts, memberships, previous)
  return {
    questions,
    graphWith: listed => {
      const { years, ...places } = allPlaces(facts, questions.map.dots, listed)
      return placedGraph(facts, { communities, years }, memberships, places)
    },
  }
}

function placedGraph(
  facts: GraphFacts,
  attributes: Pick<GraphAttributes, 'communities' | 'years'>,
  memberships: ReadonlyMap<string, number>,
  places: ListedPlaces,
): CitationGraph {
  const counts = citationCounts(facts)
  const ranks = listedPageRank(facts)
  const { papers, citations, ...rest } = facts
  const graph = emptyGraph<PaperNode, GraphAttributes>()
  graph.replaceAttributes({ ...rest, ...attributes })
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
