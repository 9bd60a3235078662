/** What stands on the stage: papers by themselves, and every folded group as one node in place of its papers. */
import { DirectedGraph } from 'graphology'
import type {
  CitationEdge,
  CitationGraph,
  GraphAttributes,
  PaperNode,
  Point,
} from '../core/citation-graph.ts'
import { foldKey, papersOfFolded } from './folding.ts'
import { pinOf, placesIn } from './frame.ts'
import { groupName } from './groups.ts'
import { anybody, isOnPath, type Reader } from './reader.ts'
import type { ViewState } from './view-state.ts'
import { type Visibility, visibilityIn } from './visibility.ts'

/** A paper, or a folded group: what is known of its papers as a whole, and which they are. */
export type StandingNode = PaperNode & { readonly papers?: readonly string[] }

/** A citation, or all those between a folded group and another node in one direction. */
export type StandingEdge = CitationEdge & { readonly bundle?: Bundle }

export interface Bundle {
  readonly citations: number
  /** How many papers of the citing node cite, and how many of the cited one are cited. */
  readonly citing: number
  readonly cited: number
}

export type StandingGraph = DirectedGraph<StandingNode, StandingEdge, GraphAttributes>

export interface Standing {
  readonly graph: StandingGraph
  /** Key of the node in which a paper stands: its own, or that of the group it is folded into. */
  readonly nodeOf: (paper: string) => string
  /** A paper, folded or not, or a folded group. */
  readonly node: (id: string) => StandingNode
  /** The papers that a node stands for. */
  readonly papersOf: (node: string) => readonly string[]
  /** Of a paper, folded or not, or of a folded group: that of the most visible of its papers. */
  readonly visibility: (id: string, node: StandingNode) => Visibility
  readonly place: (id: string, node: StandingNode) => Point
}

interface Fold {
  readonly name: string
  /** All papers of the group that are listed. */
  readonly all: readonly string[]
  /** Those that the node stands for: not what is selected, on the reader's path or gone. */
  readonly papers: readonly string[]
}

/**
 * What stands on the stage in a view. What is selected or on the reader's path steps out of its folded group and stands
 * by itself; the group stays where it is, in the middle of all its papers.
 *
 * @param standers of an excerpt, those that may stand on the stage; see `excerpt.ts`
 */
export function standing(
  graph: CitationGraph,
  view: ViewState,
  reader: Reader = anybody,
  standers?: ReadonlySet<string>,
): Standing {
  const seen = visibilityIn(graph, view, reader)
  const visibility = (id: string, paper: PaperNode) =>
    standers?.has(id) === false ? 'gone' : seen(id, paper)
  const place = placesIn(graph, view)
  const selected = new Set(view.selected)
  const folds = new Map<string, Fold>()
  const home = new Map<string, string>()
  for (const [group, all] of papersOfFolded(graph, view)) {
    const papers = all.filter(
      id =>
        !selected.has(id) && !isOnPath(reader, id) && visibility(id, graph.getNodeAttributes(id)) !== 'gone',
    )
    if (papers.length === 0) continue
    const key = foldKey(group)
    folds.set(key, { name: groupName(graph, group, view.colouring), all, papers })
    for (const id of papers) home.set(id, key)
  }
  const nodeOf = (paper: string) => home.get(paper) ?? paper
  const stage = folds.size > 0 ? folded(graph, folds, nodeOf) : graph
  return {
    graph: stage,
    nodeOf,
    node: id => (graph.hasNode(id) ? graph : stage).getNodeAttributes(id),
    papersOf: node => folds.get(node)?.papers ?? (graph.hasNode(node) ? [node] : []),
    visibility(id, node) {
      const fold = folds.get(id)
      if (!fold) return visibility(id, node)
      const isShown = (paper: string) => visibility(paper, graph.getNodeAttributes(paper)) === 'shown'
      return selected.has(id) || fold.papers.some(isShown) ? 'shown' : 'faint'
    },
    place(id, node) {
      const fold = folds.get(id)
      if (!fold) return place(id, node)
      return pinOf(id, view) ?? middle(fold.all.map(paper => place(paper, graph.getNodeAttributes(paper))))
    },
  }
}

/** The graph with every fold as one node: citations within it are gone, those with others are bundled by direction. */
function folded(
  graph: CitationGraph,
  folds: ReadonlyMap<string, Fold>,
  nodeOf: (paper: string) => string,
): StandingGraph {
  const stage: StandingGraph = new DirectedGraph({ allowSelfLoops: false })
  stage.replaceAttributes(graph.getAttributes())
  graph.forEachNode((id, paper) => {
    if (nodeOf(id) === id) stage.addNode(id, paper)
  })
  for (const [key, fold] of folds) stage.addNode(key, foldNode(graph, fold))
  const bundles = new Map<string, { from: string; to: string; citations: Citations[] }>()
  graph.forEachDirectedEdge((key, evidence, citing, cited) => {
    const [from, to] = [nodeOf(citing), nodeOf(cited)]
    if (from === to) return
    if (from === citing && to === cited) {
      stage.addDirectedEdgeWithKey(key, from, to, evidence)
      return
    }
    const pair = JSON.stringify([from, to])
    const others = bundles.get(pair)
    if (others) others.citations.push({ evidence, citing, cited })
    else bundles.set(pair, { from, to, citations: [{ evidence, citing, cited }] })
  })
  for (const [pair, { from, to, citations }] of bundles)
    stage.addDirectedEdgeWithKey(pair, from, to, bundled(citations))
  return stage
}

interface Citations {
  readonly evidence: CitationEdge
  readonly citing: string
  readonly cited: string
}

/** What is drawn before one asks is drawn of a bundle too: it waits only where each of its citations would. */
function bundled(citations: readonly Citations[]): StandingEdge {
  return {
    sources: [...new Set(citations.flatMap(({ evidence }) => evidence.sources))].sort(),
    ...(citations.every(({ evidence }) => evidence.implied) && { implied: true }),
    ...(citations.some(({ evidence }) => evidence.deepest) && { deepest: true }),
    bundle: {
      citations: citations.length,
      citing: new Set(citations.map(({ citing }) => citing)).size,
      cited: new Set(citations.map(({ cited }) => cited)).size,
    },
  }
}

function foldNode(graph: CitationGraph, { name, all, papers }: Fold): StandingNode {
  const inside = new Set(papers)
  const facts = all.map(id => graph.getNodeAttributes(id))
  const { section, community } = facts[0] ?? {}
  const others = (neighbours: (id: string) => string[]) =>
    new Set(
      papers
        .flatMap(neighbours)
        .filter(other => !inside.has(other) && graph.getNodeAttribute(other, 'listed')),
    ).size
  return {
    title: name,
    nickname: name,
    authors: [],
    ids: {},
    links: [],
    referencesKnown: facts.every(paper => paper.referencesKnown === 'complete') ? 'complete' : 'partial',
    listed: true,
    ...(section !== undefined && { section }),
    ...(community !== undefined && { community }),
    inListCitations: others(id => graph.inNeighbors(id)),
    inListReferences: others(id => graph.outNeighbors(id)),
    pageRank: facts.reduce((sum, { pageRank }) => sum + pageRank, 0),
    ...middle(facts),
    timeline: middle(facts.map(({ timeline }) => timeline)),
    layers: middle(facts.map(({ layers }) => layers)),
    papers,
  }
}

function middle(points: readonly Point[]): Point {
  const sum = points.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 })
  const count = points.length || 1
  return { x: sum.x / count, y: sum.y / count }
}
