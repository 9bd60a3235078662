/** The citation graph with everything computed from it: metrics, communities and layouts. */
import {
  type CitationGraph,
  emptyGraph,
  type GraphAttributes,
  type GraphFacts,
  type PaperNode,
  type Point,
} from './citation-graph.ts'
import { type Communities, communitiesAmong } from './communities.ts'
import { type Dots, type Places, rounded } from './layouts/dot.ts'
import { layers } from './layouts/layers.ts'
import { map } from './layouts/map.ts'
import { type MissingWork, missingPlaces } from './layouts/missing-places.ts'
import { timeline } from './layouts/timeline.ts'
import { timelineAxis } from './layouts/timeline-axis.ts'
import { listedPapers } from './listed-papers.ts'
import { citationCounts, listedPageRank } from './metrics.ts'
import { decimalDate } from './paper.ts'
import { textOrder } from './text-order.ts'

/**
 * Builds the graph of these facts. The same facts give the same graph, papers and citations in the order of their
 * keys. A work's citation of itself is left out.
 *
 * @param previous an earlier graph: papers that are in it keep their places as far as the layouts allow
 */
export function citationGraph(facts: GraphFacts, previous?: CitationGraph): CitationGraph {
  const communities = communitiesAmong(facts)
  const counts = citationCounts(facts)
  const ranks = listedPageRank(facts)
  const places = allPlaces(facts, dotsOf(facts, communities), previous)
  const { papers, citations, ...rest } = facts
  const graph = emptyGraph<PaperNode, GraphAttributes>()
  graph.replaceAttributes({ ...rest, communities: communities.communities, years: places.years })
  for (const [key, paper] of [...papers].sort(([a], [b]) => textOrder(a, b))) {
    const community = communities.memberships.get(key)
    const place = places.map.get(key) ?? { x: 0, y: 0 }
    graph.addNode(key, {
      ...paper,
      inListCitations: counts.get(key)?.inListCitations ?? 0,
      inListReferences: counts.get(key)?.inListReferences ?? 0,
      pageRank: ranks.get(key) ?? 0,
      ...(community === undefined ? {} : { community }),
      x: place.x,
      y: place.y,
      timeline: places.timeline.get(key) ?? { x: 0, y: 0 },
      layers: places.layers.get(key) ?? { x: 0, y: 0 },
    })
  }
  const sorted = citations
    .filter(({ citing, cited }) => citing !== cited)
    .sort((a, b) => textOrder(a.citing, b.citing) || textOrder(a.cited, b.cited))
  for (const { citing, cited, ...evidence } of sorted) graph.addDirectedEdge(citing, cited, evidence)
  return graph
}

function dotsOf(facts: GraphFacts, { memberships }: Communities): Dots {
  const { keys, papers, cites, citedBy } = listedPapers(facts)
  const sections = new Map(facts.sections.map(({ id }, at) => [id, at]))
  const dots = papers.map((paper, at) => {
    const key = keys[at] ?? ''
    const date = decimalDate(paper)
    return {
      key,
      ...(date === undefined ? {} : { date }),
      section: sections.get(paper.section ?? '') ?? -1,
      community: memberships.get(key) ?? 0,
    }
  })
  return { dots, cites, citedBy }
}

function allPlaces(facts: GraphFacts, dots: Dots, previous?: CitationGraph) {
  const before = (place: (node: PaperNode) => Point): Places =>
    new Map(
      previous
        ?.filterNodes((_, node) => node.listed)
        .map(key => [key, place(previous.getNodeAttributes(key))] as const),
    )
  const listed = {
    map: map(
      dots,
      before(node => ({ x: node.x, y: node.y })),
    ),
    timeline: timeline(
      dots,
      before(node => node.timeline),
    ),
    layers: layers(
      dots,
      before(node => node.layers),
    ),
  }
  const missing = missingWorks(facts)
  const axis = timelineAxis(dots.dots.flatMap(({ date }) => date ?? []))
  const dated = missing.map(work => {
    const date = decimalDate(facts.papers.get(work.key) ?? {})
    return date === undefined ? work : { ...work, x: rounded({ x: axis.x(date), y: 0 }).x }
  })
  const withMissing = (places: Places, works: readonly MissingWork[]) =>
    new Map([...places, ...missingPlaces(works, places)])
  return {
    map: withMissing(listed.map, missing),
    timeline: withMissing(listed.timeline.places, dated),
    years: listed.timeline.years,
    layers: withMissing(listed.layers, missing),
  }
}

function missingWorks({ papers, citations }: GraphFacts): MissingWork[] {
  const neighbours = new Map<string, Set<string>>()
  for (const [key, paper] of papers) if (!paper.listed) neighbours.set(key, new Set())
  for (const { citing, cited } of citations) {
    neighbours.get(citing)?.add(cited)
    neighbours.get(cited)?.add(citing)
  }
  return [...neighbours].map(([key, others]) => ({ key, neighbours: [...others].sort(textOrder) }))
}
