/** Every work's place in every layout: listed papers first, then the works off the list around them. */
import type { CitationGraph, GraphFacts, PaperNode, Point, YearTick } from '../citation-graph.ts'
import { listedPapers } from '../listed-papers.ts'
import { decimalDate } from '../paper.ts'
import { textOrder } from '../text-order.ts'
import type { Dots, Places, Watch } from './dot.ts'
import { layers } from './layers.ts'
import { map } from './map.ts'
import { type Freedom, missingPlaces } from './missing-places.ts'
import { timeline } from './timeline.ts'
import { timelineAxis } from './timeline-axis.ts'

export type LayoutName = 'map' | 'timeline' | 'layers'

export const layoutNames: readonly LayoutName[] = ['map', 'timeline', 'layers']

/** What a layout is asked, as plain data, so that another thread can answer it. */
export interface LayoutQuestion {
  readonly layout: LayoutName
  readonly dots: Dots
  /** Places of listed papers in an earlier graph; they keep them as far as the layout allows. */
  readonly before: Places
}

/** Where the listed papers are in every layout. */
export type ListedPlaces = Readonly<Record<LayoutName, Places>>

export interface AllPlaces extends ListedPlaces {
  readonly years: readonly YearTick[]
}

/** Half of this above the first paper that cites it stands a work off the list, in the layers. */
const layerStep = 24

/**
 * The questions to the three layouts.
 *
 * @param communities index of each listed paper's community
 * @param previous an earlier graph
 */
export function layoutQuestions(
  facts: GraphFacts,
  communities: ReadonlyMap<string, number>,
  previous?: CitationGraph,
): Readonly<Record<LayoutName, LayoutQuestion>> {
  const dots = dotsOf(facts, communities)
  const question = (layout: LayoutName, place: (node: PaperNode) => Point) => ({
    layout,
    dots,
    before: placesBefore(place, previous),
  })
  return {
    map: question('map', ({ x, y }) => ({ x, y })),
    timeline: question('timeline', node => node.timeline),
    layers: question('layers', node => node.layers),
  }
}

/** The answer to one question: the same wherever it is worked out. */
export function listedPlaces({ layout, dots, before }: LayoutQuestion, watch?: Watch): Places {
  if (layout === 'map') return map(dots, before, watch)
  return layout === 'layers' ? layers(dots, before, watch) : timeline(dots, before, watch).places
}

/** The places of listed papers, and those of the works off the list around them. */
export function allPlaces(facts: GraphFacts, { dots }: Dots, listed: ListedPlaces): AllPlaces {
  const axis = timelineAxis(dots.flatMap(({ date }) => date ?? []))
  const missing = missingNeighbours(facts)
  const around = (places: Places, freedom: Freedom, wish: (around: Point[], key: string) => Point) => {
    const works = missing.map(({ key, neighbours }) => {
      const points = neighbours.flatMap(other => places.get(other) ?? [])
      return { key, citations: points.length, wish: points.length > 0 ? wish(points, key) : { x: 0, y: 0 } }
    })
    return new Map([...places, ...missingPlaces(works, places, freedom)])
  }
  return {
    map: around(listed.map, 'around', middleOf),
    timeline: around(listed.timeline, 'down', (points, key) => {
      const date = decimalDate(facts.papers.get(key) ?? {})
      const middle = middleOf(points)
      return { x: date === undefined ? middle.x : axis.x(date), y: middle.y }
    }),
    layers: around(listed.layers, 'across', points => ({
      x: middleOf(points).x,
      y: points.reduce((top, { y }) => Math.min(top, y), Number.POSITIVE_INFINITY) - layerStep / 2,
    })),
    years: axis.years,
  }
}

/** The listed papers as the layouts see them. */
export function dotsOf(facts: GraphFacts, communities: ReadonlyMap<string, number>): Dots {
  const { keys, papers, cites, citedBy } = listedPapers(facts)
  const sections = sectionNumbers(facts)
  const dots = papers.map((paper, at) => {
    const key = keys[at] ?? ''
    const date = decimalDate(paper)
    return {
      key,
      ...(date === undefined ? {} : { date }),
      section: sections.get(paper.section ?? '') ?? -1,
      community: communities.get(key) ?? 0,
    }
  })
  return { dots, cites, citedBy }
}

/** For each section the number of the topmost one that it is nested in: a subsection keeps its section company. */
function sectionNumbers({ sections }: Pick<GraphFacts, 'sections'>): Map<string, number> {
  const numbers = new Map<string, number>()
  const tops = sections.filter(({ parent }) => parent === undefined)
  sections.forEach(({ id, parent }, at) => {
    const above = parent === undefined ? undefined : numbers.get(parent)
    const isTop = above === undefined || (tops.length === 1 && parent === tops[0]?.id)
    numbers.set(id, isTop ? at : above)
  })
  return numbers
}

function placesBefore(place: (node: PaperNode) => Point, previous?: CitationGraph): Places {
  const places = new Map<string, Point>()
  previous?.forEachNode((key, node) => {
    if (node.listed) places.set(key, place(node))
  })
  return places
}

function missingNeighbours({ papers, citations }: GraphFacts): { key: string; neighbours: string[] }[] {
  const neighbours = new Map<string, Set<string>>()
  for (const [key, paper] of papers) if (!paper.listed) neighbours.set(key, new Set())
  for (const { citing, cited } of citations) {
    neighbours.get(citing)?.add(cited)
    neighbours.get(cited)?.add(citing)
  }
  return [...neighbours].map(([key, others]) => ({ key, neighbours: [...others].sort(textOrder) }))
}

function middleOf(points: readonly Point[]): Point {
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }))
  return { x: sum.x / points.length, y: sum.y / points.length }
}
