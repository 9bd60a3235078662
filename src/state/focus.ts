/** The focus of a view: which papers and citations have the word, and which step back. */
import { type CitationGraph, citationOfKey } from '../core/citation-graph.ts'
import { shortestEitherWay } from '../core/shortest-either-way.ts'
import { anybody, type Reader } from './reader.ts'
import { type StandingNode, standing } from './standing.ts'
import type { ViewState } from './view-state.ts'

/** `focus`: pointed at or selected. `near`: in a citation with one in focus. `faint`: something else has the word. */
export type Emphasis = 'focus' | 'near' | 'plain' | 'faint'

/** What is under the pointer: a paper or folded group, a citation by its key, or nothing. */
export interface PointedAt {
  readonly paper?: string | undefined
  readonly citation?: string | undefined
}

export interface Focus {
  /** Undefined for a paper that is gone. */
  emphasisOfPaper(id: string, paper: StandingNode): Emphasis | undefined
  /** Emphasis of the citation of one paper by another, given that of the two. */
  emphasisOfCitation(citing: Emphasised, cited: Emphasised): Emphasis
}

export interface Emphasised {
  readonly id: string
  readonly emphasis: Emphasis
}

/**
 * What selection, light, pointer, legend and filter of a view bring out and hold back, in what stands on the stage. A
 * paper in focus brings its citations and those at their other ends with it. Two selected papers bring the shortest chain
 * between them, and what has a citation with each. Papers that are lit bring the citations among them, and the folded
 * groups that they are in. A citation under the pointer brings itself and its two papers and holds nothing back.
 */
export function focusOf(
  wholeGraph: CitationGraph,
  view: ViewState,
  pointedAt: PointedAt = {},
  reader: Reader = anybody,
  stands = standing(wholeGraph, view, reader),
): Focus {
  const { graph, visibility } = stands
  const isSeen = (id: string) => graph.hasNode(id) && visibility(id, graph.getNodeAttributes(id)) !== 'gone'
  const selected = view.selected.filter(isSeen)
  const hovered = pointedAt.paper === undefined ? [] : [stands.nodeOf(pointedAt.paper)].filter(isSeen)
  const pair = view.selected.length === 2 && selected.length === 2 ? selected : []
  const lit = new Set(view.lit.map(stands.nodeOf).filter(isSeen))
  const chain = chainBetween(graph, pair)
  /** Those whose every citation is in focus. */
  const centres = new Set(pair.length > 0 ? hovered : [...selected, ...hovered])
  const inFocus = new Set([...selected, ...hovered])
  const near = new Set([
    ...[...centres].flatMap(id => graph.neighbors(id)),
    ...chain.papers,
    ...commonNeighbours(graph, pair),
    ...lit,
  ])
  const rest: Emphasis = inFocus.size > 0 || lit.size > 0 || reader.path || reader.ready ? 'faint' : 'plain'
  const isReady = (id: string) =>
    inFocus.size === 0 && lit.size === 0 && !reader.path && reader.ready?.has(id)
  const pointed = pointedAt.citation === undefined ? undefined : citationOfKey(graph, pointedAt.citation)
  const isPointed = (citing: string, cited: string) => pointed?.citing === citing && pointed.cited === cited
  return {
    emphasisOfPaper(id, paper) {
      const seen = visibility(id, paper)
      if (seen === 'gone') return undefined
      if (inFocus.has(id) || reader.path?.goals.has(id)) return 'focus'
      if (reader.path?.numbers.has(id) || reader.path?.beside.has(id)) return 'near'
      if (seen === 'faint') return 'faint'
      if (id === pointed?.citing || id === pointed?.cited) return 'focus'
      if (near.has(id) || isReady(id)) return 'near'
      return rest
    },
    emphasisOfCitation(citing, cited) {
      if (citing.emphasis === 'faint' || cited.emphasis === 'faint') return 'faint'
      if (reader.path?.isLink(citing.id, cited.id)) return 'focus'
      if (lit.has(citing.id) && lit.has(cited.id)) return 'focus'
      if (isPointed(citing.id, cited.id) || chain.has(citing.id, cited.id)) return 'focus'
      if (centres.has(citing.id) || centres.has(cited.id)) return 'focus'
      return pair.includes(citing.id) || pair.includes(cited.id) ? 'near' : rest
    },
  }
}

interface Chain {
  readonly papers: readonly string[]
  /** Whether a citation is a link of it, or joins its two ends. */
  has(citing: string, cited: string): boolean
}

function chainBetween(graph: CitationGraph, [first, second]: readonly string[]): Chain {
  const papers =
    first === undefined || second === undefined ? [] : (shortestEitherWay(graph, first, second)?.papers ?? [])
  const places = new Map(papers.map((id, place) => [id, place]))
  return {
    papers,
    has(citing, cited) {
      const [from, to] = [places.get(citing), places.get(cited)]
      if (from === undefined || to === undefined) return false
      return to === from + 1 || (papers.length === 2 && from === to + 1)
    },
  }
}

/** Papers that have a citation with each of the two, either way. */
function commonNeighbours(graph: CitationGraph, [first, second]: readonly string[]): string[] {
  if (first === undefined || second === undefined) return []
  const others = new Set(graph.neighbors(second))
  return graph.neighbors(first).filter(id => others.has(id))
}
