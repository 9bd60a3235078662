/** The graph of very many papers with places that cost next to nothing: a band for each section or community, by date or around a ring. */
import {
  type CitationGraph,
  emptyGraph,
  type GraphAttributes,
  type GraphFacts,
  type PaperFacts,
  type PaperNode,
  type Point,
} from '../../src/core/citation-graph.ts'
import { citationRoles } from '../../src/core/citation-roles.ts'
import { communitiesAmong } from '../../src/core/communities.ts'
import { citationCounts, listedPageRank } from '../../src/core/metrics.ts'
import { decimalDate } from '../../src/core/paper.ts'
import { seededRandom } from '../../src/core/seeded-random.ts'

const [width, height] = [1000, 700]

/** Metrics and communities as the build computes them, but quick places. */
export function quickGraph(facts: GraphFacts): CitationGraph {
  const random = seededRandom(facts.papers.size)
  const { communities, memberships } = communitiesAmong(facts)
  const counts = citationCounts(facts)
  const ranks = listedPageRank(facts)
  const places = quickPlaces(facts, memberships, random)
  const { papers, citations, ...rest } = facts
  const graph = emptyGraph<PaperNode, GraphAttributes>()
  graph.replaceAttributes({ ...rest, communities, years: places.years })
  for (const [key, paper] of papers) {
    const community = memberships.get(key) ?? 0
    graph.addNode(key, {
      ...paper,
      ...(counts.get(key) ?? { inListCitations: 0, inListReferences: 0 }),
      pageRank: ranks.get(key) ?? 0,
      community,
      ...places.of(paper, community),
    })
  }
  const role = citationRoles(facts)
  for (const { citing, cited, ...evidence } of citations)
    if (citing !== cited && !graph.hasDirectedEdge(citing, cited))
      graph.addDirectedEdge(citing, cited, { ...evidence, ...role(citing, cited) })
  return graph
}

function quickPlaces(facts: GraphFacts, memberships: ReadonlyMap<string, number>, random: () => number) {
  const dates = [...facts.papers.values()].flatMap(paper => decimalDate(paper) ?? [])
  const first = Math.floor(dates.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY))
  const last = Math.ceil(dates.reduce((a, b) => Math.max(a, b), first + 1))
  const bands = Math.max(...memberships.values()) + 1
  const xAt = (date: number) => rounded(((date - first) / (last - first)) * width)
  const bell = () => (random() + random() + random() - 1.5) / 1.5
  return {
    years: Array.from({ length: last - first + 1 }, (_, at) => ({ year: first + at, x: xAt(first + at) })),
    of(paper: PaperFacts, community: number): Point & { timeline: Point; layers: Point } {
      // A paper whose month is unknown stands anywhere in its year.
      const date = (decimalDate(paper) ?? first) + (paper.date ? 0 : random() - 0.5)
      const band = (Math.min(community, 23) + 0.5) / Math.min(bands, 24)
      const angle = 2 * Math.PI * band
      const y = rounded(height * folded(band + 0.9 * bell() * (0.3 + band) ** 0.5))
      const spread = 150
      return {
        x: rounded(width / 2 + 260 * Math.cos(angle) + spread * bell()),
        y: rounded(height / 2 + 260 * Math.sin(angle) + spread * bell()),
        timeline: { x: xAt(date), y },
        layers: { x: y, y: height - xAt(date) * 0.7 },
      }
    },
  }
}

/** Into 0 … 1, turned back at the edges. */
function folded(share: number): number {
  const inside = Math.abs(share)
  return inside > 1 ? Math.max(0, 2 - inside) : inside
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10 + 0
}
