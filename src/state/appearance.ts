/** The appearance of a view: what to draw for every paper and citation, as data, for any stage to draw. */
import type { CitationGraph, PaperNode } from '../core/citation-graph.ts'
import { paperLabel, shortened } from '../core/paper.ts'
import { type Frame, isShown, placeInView } from './frame.ts'
import { type Group, groupOf, groups, type Shape } from './groups.ts'
import { mostCitations, radius, sizeValue, smallest } from './radius.ts'
import type { Theme } from './theme.ts'
import type { ViewState } from './view-state.ts'

/** `focus`: pointed at or selected. `near`: in a citation with one in focus. `faint`: something else has the word. */
export type Emphasis = 'focus' | 'near' | 'plain' | 'faint'

export interface PaperLook {
  /** Centre in stage pixels before zooming. */
  readonly x: number
  readonly y: number
  /** CSS pixels before zooming. */
  readonly radius: number
  readonly shape: Shape
  readonly colour: string
  /** Only an outline: a work off the list, or a size that nobody knows. */
  readonly hollow: boolean
  /** A broken ring around it: its reference list is not, or not fully, known. */
  readonly ring: boolean
  readonly selected: boolean
  readonly emphasis: Emphasis
  readonly label: string
  /** What stands under the label while the paper is pointed at: its title. */
  readonly title?: string
  /** Which label goes first where room is short: larger first. */
  readonly rank: number
}

export interface CitationLook {
  readonly citing: string
  readonly cited: string
  readonly colour: string
  readonly opacity: number
  /** CSS pixels. */
  readonly width: number
  /** An arrow head at the cited paper. */
  readonly arrow: boolean
  readonly emphasis: Emphasis
}

export interface Appearance {
  readonly theme: Theme
  readonly groups: readonly Group[]
  /** Only what is shown, by key. */
  readonly papers: ReadonlyMap<string, PaperLook>
  /** Only what is shown, by key of the citation. */
  readonly citations: ReadonlyMap<string, CitationLook>
}

/** What `view` looks like in `frame`, while `hovered` is under the pointer. */
export function appearance(
  graph: CitationGraph,
  view: ViewState,
  hovered: string | undefined,
  frame: Frame,
  theme: Theme,
): Appearance {
  const legend = groups(graph, view.colouring, theme)
  const byId = new Map(legend.map(group => [group.id, group]))
  const muted = new Set(view.muted)
  const most = mostCitations(graph, view.sizing)
  const inFocus = new Set(view.selected)
  if (hovered !== undefined && graph.hasNode(hovered)) inFocus.add(hovered)
  const near = new Set([...inFocus].flatMap(id => (graph.hasNode(id) ? graph.neighbors(id) : [])))

  const isMuted = (paper: PaperNode) => paper.listed && muted.has(groupOf(paper, view.colouring))
  const emphasisOf = (id: string, paper: PaperNode): Emphasis => {
    if (inFocus.has(id)) return 'focus'
    if (isMuted(paper)) return 'faint'
    if (near.has(id)) return 'near'
    return inFocus.size > 0 ? 'faint' : 'plain'
  }

  const papers = new Map<string, PaperLook>()
  graph.forEachNode((id, paper) => {
    if (!isShown(id, paper, view)) return
    const group = paper.listed ? byId.get(groupOf(paper, view.colouring)) : undefined
    const value = sizeValue(paper, view.sizing)
    papers.set(id, {
      ...frame.toStage(placeInView(id, paper, view)),
      radius: frame.dotScale * (value === undefined ? smallest : radius(value, most)),
      shape: group?.shape ?? 'circle',
      colour: group?.colour ?? theme.neutral,
      hollow: !paper.listed || value === undefined,
      ring: paper.listed && paper.referencesKnown !== 'complete',
      selected: view.selected.includes(id),
      emphasis: emphasisOf(id, paper),
      label: label(paper, view),
      ...(id === hovered && { title: shortened(paper.title, 64) }),
      rank: paper.listed ? 1 + paper.inListCitations : paper.inListCitations / 1000,
    })
  })

  const citations = new Map<string, CitationLook>()
  graph.forEachDirectedEdge((key, evidence, citing, cited) => {
    const [from, to] = [papers.get(citing), papers.get(cited)]
    if (!from || !to) return
    const emphasis: Emphasis =
      inFocus.has(citing) || inFocus.has(cited)
        ? from.emphasis === 'faint' || to.emphasis === 'faint'
          ? 'faint'
          : 'focus'
        : inFocus.size > 0 || from.emphasis === 'faint' || to.emphasis === 'faint'
          ? 'faint'
          : 'plain'
    const weight = Math.min(1, ((evidence.mentions ?? (evidence.influential ? 3 : 1)) - 1) / 6)
    citations.set(key, {
      citing,
      cited,
      colour: emphasis === 'focus' ? theme.accent : theme.citation,
      opacity: { focus: 0.9, near: 1, plain: theme.citationOpacity, faint: theme.citationOpacity * 0.22 }[
        emphasis
      ],
      width: (emphasis === 'focus' ? 1.3 : 0.8) + weight * (emphasis === 'focus' ? 1.6 : 0.8),
      arrow: emphasis === 'focus',
      emphasis,
    })
  })
  return { theme, groups: legend, papers, citations }
}

function label(paper: PaperNode, view: ViewState): string {
  if (!paper.listed) return `${paper.nickname ?? paperLabel(paper)} ×${paper.inListCitations}`
  return view.labelling === 'nickname' && paper.nickname ? paper.nickname : paperLabel(paper)
}
