/** The appearance of a view: what to draw for every paper and citation, as data, for any stage to draw. */
import {
  type CitationEdge,
  type CitationEvidence,
  type CitationGraph,
  isNew,
  type PaperNode,
  type Point,
} from '../core/citation-graph.ts'
import { evidenceStrength } from '../core/evidence-strength.ts'
import { paperLabel, shortened } from '../core/paper.ts'
import { type Emphasis, type Focus, focusOf, type PointedAt } from './focus.ts'
import { type Frame, pinOf } from './frame.ts'
import { freePlace } from './free-place.ts'
import { type Group, groupOf, type Shape, ungrouped } from './groups.ts'
import { chosenLining, isLeftOut } from './lining.ts'
import { mostCitations, radius, sizeValue, smallest } from './radius.ts'
import { anybody, isOnPath, type Reader } from './reader.ts'
import { type Region, regions } from './regions.ts'
import { type Bundle, type Standing, type StandingGraph, type StandingNode, standing } from './standing.ts'
import type { Theme } from './theme.ts'
import { hushed, toned } from './toned.ts'
import type { Lining, ViewState } from './view-state.ts'
import { standsUnasked } from './visibility.ts'
import { wholeLegend } from './whole-legend.ts'

export interface PaperLook {
  /** Centre in stage pixels before zooming. */
  readonly x: number
  readonly y: number
  /** CSS pixels before zooming. */
  readonly radius: number
  readonly shape: Shape
  /** As it is drawn: stepped back into the background where something else has the word. */
  readonly colour: string
  /** What is drawn over what: larger is nearer to the viewer. */
  readonly depth: number
  /** Only an outline: a work off the list, or a size that nobody knows. */
  readonly hollow: boolean
  /** A broken ring around it: its reference list is not, or not fully, known. */
  readonly ring: boolean
  /** The papers that it stands for: it is a folded group, and has a second rim. */
  readonly holds?: readonly string[]
  /** Colour of the ring around a selected one. */
  readonly halo?: string
  readonly emphasis: Emphasis
  readonly label: string
  /** Its label is shown even where room is short: it is a step of a path, or a folded group. */
  readonly named?: true
  /** What stands under the label while the paper is pointed at: its title. */
  readonly title?: string
  /** Which label goes first where room is short: larger first. */
  readonly rank: number
}

export interface CitationLook {
  readonly citing: string
  readonly cited: string
  /** What is drawn over what: larger is nearer to the viewer. */
  readonly depth: number
  readonly colour: string
  readonly opacity: number
  /** CSS pixels. */
  readonly width: number
  /** An arrow head at the cited paper: where it is in focus, and between two folded groups. */
  readonly arrow: boolean
  readonly emphasis: Emphasis
}

export interface Appearance {
  readonly theme: Theme
  readonly groups: readonly Group[]
  /** How many times their ordinary size papers are drawn, on a stage of this size with so many of them. */
  readonly dotScale: number
  /** Only what is shown, papers and folded groups, by key. */
  readonly papers: ReadonlyMap<string, PaperLook>
  /** Only what is shown, by key of the citation. */
  readonly citations: ReadonlyMap<string, CitationLook>
  /** On the map: where the papers of a group stand together. */
  readonly regions: readonly Region[]
}

/** Width of the second rim of a folded group and the gap within it, in CSS pixels. */
export const foldRims = 4.6
/** Largest radius of a folded group on a stage of ordinary size. */
const largestFold = 25

const depths: Readonly<Record<Emphasis, number>> = { faint: 0, plain: 1, near: 2, focus: 3 }

/** What `view` looks like in `frame`, while something is under the pointer, to its reader. */
export function appearance(
  wholeGraph: CitationGraph,
  view: ViewState,
  pointedAt: PointedAt,
  frame: Frame,
  theme: Theme,
  reader: Reader = anybody,
  stands: Standing = standing(wholeGraph, view, reader),
): Appearance {
  const { graph } = stands
  const legend = wholeLegend(wholeGraph, view.colouring, theme)
  const byId = new Map(legend.map(group => [group.id, group]))
  const most = mostCitations(wholeGraph, view.sizing)
  const focus = focusOf(wholeGraph, view, pointedAt, reader, stands)
  const shown = graph
    .mapNodes((id, paper) => ({ id, paper, emphasis: focus.emphasisOfPaper(id, paper) }))
    .flatMap(({ id, paper, emphasis }) => (emphasis ? [{ id, paper, emphasis }] : []))
  const crowd = shown.filter(({ paper }) => standsUnasked(paper, view)).length
  const dotScale =
    frame.dotScale * theme.markScale * Math.min(1, Math.max(0.35, (140 / Math.max(1, crowd)) ** 0.35))

  const radiusOf = (paper: PaperNode) => {
    const value = sizeValue(paper, view.sizing)
    return dotScale * (value === undefined ? smallest : radius(value, most))
  }
  const folds = foldDiscs(wholeGraph, stands, view, frame, radiusOf)

  const papers = new Map<string, PaperLook>()
  for (const { id, paper, emphasis } of shown) {
    const group = paper.listed ? byId.get(groupOf(paper, view.colouring)) : undefined
    const isFolded = paper.papers !== undefined
    papers.set(id, {
      ...(folds.get(id) ?? { ...frame.toStage(stands.place(id, paper)), radius: radiusOf(paper) }),
      shape: group?.shape ?? 'circle',
      colour: toned(group?.colour ?? theme.neutral, emphasis, theme),
      depth: depths[emphasis] - (isFolded ? 0.75 : paper.listed ? 0 : 0.5),
      hollow: !paper.listed || (!isFolded && sizeValue(paper, view.sizing) === undefined),
      ring: !isFolded && paper.listed && paper.referencesKnown !== 'complete',
      ...(paper.papers && { holds: paper.papers }),
      ...(view.selected.includes(id) && { halo: theme.accent }),
      emphasis,
      label: signs(graph, id, reader) + label(paper, view),
      ...(id === pointedAt.paper && !isFolded && { title: shortened(paper.title, 64) }),
      ...((isFolded || isOnPath(reader, id)) && { named: true }),
      rank: paper.listed ? 1 + paper.inListCitations : paper.inListCitations / 1000,
    })
  }
  return {
    theme,
    groups: legend,
    dotScale,
    papers,
    citations: citationLooks(
      graph,
      papers,
      { ...focus, pointed: pointedAt.citation },
      theme,
      chosenLining(wholeGraph, view),
      reader,
    ),
    regions: hasRegions(view)
      ? regions(
          standers(graph, view, papers),
          legend.filter(({ id }) => id !== ungrouped),
        )
      : [],
  }
}

interface FoldDisc extends Point {
  readonly radius: number
}

/**
 * Place and size of every folded group on the stage: its area is that of its papers together, up to a limit, and it
 * moves aside where it would lie on others, unless it was dragged.
 */
function foldDiscs(
  wholeGraph: CitationGraph,
  { graph, place, nodeOf }: Standing,
  view: ViewState,
  frame: Frame,
  radiusOf: (paper: PaperNode) => number,
): Map<string, FoldDisc> {
  const discs = new Map<string, FoldDisc>()
  const nodes = graph.filterNodes((_, { papers }) => papers !== undefined)
  if (nodes.length === 0) return discs
  const standers = wholeGraph
    .filterNodes((id, { listed }) => listed && nodeOf(id) === id && graph.hasNode(id))
    .map(id => {
      const paper = graph.getNodeAttributes(id)
      const group = groupOf(paper, view.colouring)
      return { group, ...frame.toStage(place(id, paper)), radius: radiusOf(paper) }
    })
  for (const id of nodes) {
    const node = graph.getNodeAttributes(id)
    const area = (node.papers ?? []).reduce(
      (sum, paper) => sum + radiusOf(wholeGraph.getNodeAttributes(paper)) ** 2,
      0,
    )
    const disc = {
      ...frame.toStage(place(id, node)),
      radius: Math.min(largestFold * frame.dotScale, Math.sqrt(area)) + foldRims,
    }
    const group = groupOf(node, view.colouring)
    const others = [...standers.filter(stander => stander.group !== group), ...discs.values()]
    discs.set(id, { ...disc, ...(pinOf(id, view) ? {} : freePlace(disc, others, frame)) })
  }
  return discs
}

/** Only on the map do groups stand together; years are no groups of that kind. */
function hasRegions({ layout, colouring }: ViewState): boolean {
  return layout === 'map' && colouring !== 'year'
}

function* standers(graph: StandingGraph, { colouring }: ViewState, papers: ReadonlyMap<string, PaperLook>) {
  for (const [id, { x, y }] of papers) {
    const paper = graph.getNodeAttributes(id)
    yield { x, y, group: paper.listed ? groupOf(paper, colouring) : undefined }
  }
}

/** Of a citation by a work off the list nothing is known but that it is there. */
const unseen: CitationEdge = { sources: ['semantic-scholar'] }

function citationLooks(
  graph: StandingGraph,
  papers: ReadonlyMap<string, PaperLook>,
  focus: Focus & { readonly pointed: string | undefined },
  theme: Theme,
  lining: Exclude<Lining, 'auto'>,
  { path }: Reader,
): Map<string, CitationLook> {
  const shown: [key: string, look: Omit<CitationLook, 'opacity'>][] = []
  const show = (key: string, evidence: CitationEdge, citing: string, cited: string) => {
    const [from, to] = [papers.get(citing), papers.get(cited)]
    if (!from || !to) return
    const emphasis = focus.emphasisOfCitation(
      { id: citing, emphasis: from.emphasis },
      { id: cited, emphasis: to.emphasis },
    )
    const isLit = emphasis === 'focus'
    const isAskedFor = isLit || emphasis === 'near'
    if (!isAskedFor && isLeftOut(evidence, lining)) return
    const colour = isLit ? theme.accent : theme.citation
    const width = theme.strokeScale * (lineWidth(evidence, isLit) + (key === focus.pointed ? 0.8 : 0))
    const arrow = isLit || (from.holds !== undefined && to.holds !== undefined)
    shown.push([key, { citing, cited, depth: depths[emphasis], colour, width, arrow, emphasis }])
  }
  graph.forEachDirectedEdge(show)
  for (const { citing, cited } of path?.links ?? [])
    if (!graph.hasEdge(citing, cited)) show(`path ${citing} ${cited}`, unseen, citing, cited)
  const quiet = theme.citationOpacity * crowding(shown.length)
  // The others in focus make way for the one under the pointer.
  const lit = focus.pointed === undefined ? 0.9 : 0.45
  const opacity = { focus: lit, near: quiet, plain: quiet, faint: quiet * hushed }
  return new Map(
    shown.map(([key, look]) => [
      key,
      { ...look, opacity: key === focus.pointed && look.emphasis === 'focus' ? 1 : opacity[look.emphasis] },
    ]),
  )
}

/** A citation is drawn the wider the weightier it is, a bundle the more citations are in it. */
function lineWidth(evidence: CitationEvidence & { readonly bundle?: Bundle }, isLit: boolean): number {
  if (evidence.bundle)
    return Math.min(8, 0.6 + 0.8 * Math.sqrt(evidence.bundle.citations)) + (isLit ? 0.5 : 0)
  const weight = Math.min(1, (evidenceStrength(evidence) - 1) / 6)
  return (isLit ? 1.3 : 0.8) + weight * (isLit ? 1.6 : 0.8)
}

/** Few citations are drawn stronger, many paler, so that a crowd of them stays a tone and does not become a blot. */
function crowding(citations: number): number {
  return Math.min(1.9, Math.max(0.08, Math.sqrt(380 / Math.max(1, citations))))
}

/** What goes before a label: its number on the path, read, new. */
function signs(graph: CitationGraph, id: string, { path, read }: Reader): string {
  const number = path?.numbers.get(id)
  return [
    number === undefined ? '' : `${number}. `,
    read.has(id) ? '✓ ' : '',
    isNew(graph, id) ? '★ ' : '',
  ].join('')
}

function label(paper: StandingNode, view: ViewState): string {
  if (paper.papers) return `${shortened(paper.title, 40)} (${paper.papers.length})`
  if (!paper.listed) return `${paper.nickname ?? paperLabel(paper)} ×${paper.inListCitations}`
  return view.labelling === 'nickname' && paper.nickname ? paper.nickname : paperLabel(paper)
}
