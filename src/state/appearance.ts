/** The appearance of a view: what to draw for every paper and citation, as data, for any stage to draw. */
import { type CitationGraph, isNew, type PaperNode } from '../core/citation-graph.ts'
import { evidenceStrength } from '../core/evidence-strength.ts'
import { paperLabel, shortened } from '../core/paper.ts'
import { type Emphasis, type Focus, focusOf, type PointedAt } from './focus.ts'
import { type Frame, placesIn } from './frame.ts'
import { type Group, groupOf, groups, type Shape, ungrouped } from './groups.ts'
import { chosenLining, isLeftOut } from './lining.ts'
import { mostCitations, radius, sizeValue, smallest } from './radius.ts'
import { anybody, isOnPath, type Reader } from './reader.ts'
import { type Region, regions } from './regions.ts'
import type { Theme } from './theme.ts'
import { toned } from './toned.ts'
import type { ViewState } from './view-state.ts'

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
  /** Colour of the ring around a selected one. */
  readonly halo?: string
  readonly emphasis: Emphasis
  readonly label: string
  /** Its label is shown even where room is short: it is a step of a path. */
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
  /** An arrow head at the cited paper. */
  readonly arrow: boolean
  readonly emphasis: Emphasis
}

export interface Appearance {
  readonly theme: Theme
  readonly groups: readonly Group[]
  /** How many times their ordinary size papers are drawn, on a stage of this size with so many of them. */
  readonly dotScale: number
  /** Only what is shown, by key. */
  readonly papers: ReadonlyMap<string, PaperLook>
  /** Only what is shown, by key of the citation. */
  readonly citations: ReadonlyMap<string, CitationLook>
  /** On the map: where the papers of a group stand together. */
  readonly regions: readonly Region[]
}

const depths: Readonly<Record<Emphasis, number>> = { faint: 0, plain: 1, near: 2, focus: 3 }

/** What `view` looks like in `frame`, while something is under the pointer, to its reader. */
export function appearance(
  graph: CitationGraph,
  view: ViewState,
  pointedAt: PointedAt,
  frame: Frame,
  theme: Theme,
  reader: Reader = anybody,
): Appearance {
  const legend = groups(graph, view.colouring, theme)
  const byId = new Map(legend.map(group => [group.id, group]))
  const most = mostCitations(graph, view.sizing)
  const focus = focusOf(graph, view, pointedAt, reader)
  const place = placesIn(graph, view)
  const shown = graph
    .mapNodes((id, paper) => ({ id, paper, emphasis: focus.emphasisOfPaper(id, paper) }))
    .flatMap(({ id, paper, emphasis }) => (emphasis ? [{ id, paper, emphasis }] : []))
  const dotScale =
    frame.dotScale * theme.markScale * Math.min(1, Math.max(0.35, (140 / shown.length) ** 0.35))

  const papers = new Map<string, PaperLook>()
  for (const { id, paper, emphasis } of shown) {
    const group = paper.listed ? byId.get(groupOf(paper, view.colouring)) : undefined
    const value = sizeValue(paper, view.sizing)
    papers.set(id, {
      ...frame.toStage(place(id, paper)),
      radius: dotScale * (value === undefined ? smallest : radius(value, most)),
      shape: group?.shape ?? 'circle',
      colour: toned(group?.colour ?? theme.neutral, emphasis, theme),
      depth: depths[emphasis] - (paper.listed ? 0 : 0.5),
      hollow: !paper.listed || value === undefined,
      ring: paper.listed && paper.referencesKnown !== 'complete',
      ...(view.selected.includes(id) && { halo: theme.accent }),
      emphasis,
      label: signs(graph, id, reader) + label(paper, view),
      ...(id === pointedAt.paper && { title: shortened(paper.title, 64) }),
      ...(isOnPath(reader, id) && { named: true }),
      rank: paper.listed ? 1 + paper.inListCitations : paper.inListCitations / 1000,
    })
  }
  return {
    theme,
    groups: legend,
    dotScale,
    papers,
    citations: citationLooks(graph, view, papers, { ...focus, pointed: pointedAt.citation }, theme),
    regions: hasRegions(view)
      ? regions(
          standing(graph, view, papers),
          legend.filter(({ id }) => id !== ungrouped),
        )
      : [],
  }
}

/** Only on the map do groups stand together; years are no groups of that kind. */
function hasRegions({ layout, colouring }: ViewState): boolean {
  return layout === 'map' && colouring !== 'year'
}

function* standing(graph: CitationGraph, { colouring }: ViewState, papers: ReadonlyMap<string, PaperLook>) {
  for (const [id, { x, y }] of papers) {
    const paper = graph.getNodeAttributes(id)
    yield { x, y, group: paper.listed ? groupOf(paper, colouring) : undefined }
  }
}

function citationLooks(
  graph: CitationGraph,
  view: ViewState,
  papers: ReadonlyMap<string, PaperLook>,
  focus: Focus & { readonly pointed: string | undefined },
  theme: Theme,
): Map<string, CitationLook> {
  const lining = chosenLining(graph, view)
  const shown: [key: string, look: Omit<CitationLook, 'opacity'>][] = []
  graph.forEachDirectedEdge((key, evidence, citing, cited) => {
    const [from, to] = [papers.get(citing), papers.get(cited)]
    if (!from || !to) return
    const emphasis = focus.emphasisOfCitation(
      { id: citing, emphasis: from.emphasis },
      { id: cited, emphasis: to.emphasis },
    )
    const isLit = emphasis === 'focus'
    const isAskedFor = isLit || emphasis === 'near'
    if (!isAskedFor && isLeftOut(evidence, lining)) return
    const weight = Math.min(1, (evidenceStrength(evidence) - 1) / 6)
    const colour = isLit ? theme.accent : theme.citation
    const thin = (isLit ? 1.3 : 0.8) + weight * (isLit ? 1.6 : 0.8) + (key === focus.pointed ? 0.8 : 0)
    const width = theme.strokeScale * thin
    shown.push([key, { citing, cited, depth: depths[emphasis], colour, width, arrow: isLit, emphasis }])
  })
  const quiet = theme.citationOpacity * crowding(shown.length)
  // The others in focus make way for the one under the pointer.
  const lit = focus.pointed === undefined ? 0.9 : 0.45
  const opacity = { focus: lit, near: quiet, plain: quiet, faint: quiet * 0.22 }
  return new Map(
    shown.map(([key, look]) => [
      key,
      { ...look, opacity: key === focus.pointed && look.arrow ? 1 : opacity[look.emphasis] },
    ]),
  )
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

function label(paper: PaperNode, view: ViewState): string {
  if (!paper.listed) return `${paper.nickname ?? paperLabel(paper)} ×${paper.inListCitations}`
  return view.labelling === 'nickname' && paper.nickname ? paper.nickname : paperLabel(paper)
}
