/** Every work's place in every layout: listed papers first, then the works off the list around them. */
import type { CitationGraph, GraphFacts, PaperNode, Point, YearTick } from '../citation-graph.ts'
import { listedPapers } from '../listed-papers.ts'
import { decimalDate } from '../paper.ts'
import { textOrder } from '../text-order.ts'
import type { Dots, Places } from './dot.ts'
import { layers } from './layers.ts'
import { map } from './map.ts'
import { type Freedom, missingPlaces } from './missing-places.ts'
import { timeline } from './timeline.ts'
import { timelineAxis } from './timeline-axis.ts'

export interface AllPlaces {
  readonly map: Places
  readonly timeline: Places
  readonly layers: Places
  readonly years: readonly YearTick[]
}

/** Half of this above the first paper that cites it stands a work off the list, in the layers. */
const layerStep = 24

/**
 * @param communities index of each listed paper's community
 * @param previous an earlier graph, whose listed papers keep their places as far as the layouts allow
 */
export function allPlaces(
  facts: GraphFacts,
  communities: ReadonlyMap<string, number>,
  previous?: CitationGraph,
): AllPlaces {
  const dots = dotsOf(facts, communities)
  const before = (place: (node: PaperNode) => Point) => placesBefore(place, previous)
  const onMap = map(
    dots,
    before(({ x, y }) => ({ x, y })),
  )
  const inTime = timeline(
    dots,
    before(node => node.timeline),
  )
  const inLayers = layers(
    dots,
    before(node => node.layers),
  )
  const axis = timelineAxis(dots.dots.flatMap(({ date }) => date ?? []))
  const missing = missingNeighbours(facts)
  const around = (places: Places, freedom: Freedom, wish: (around: Point[], key: string) => Point) => {
    const works = missing.map(({ key, neighbours }) => {
      const points = neighbours.flatMap(other => places.get(other) ?? [])
      return { key, citations: points.length, wish: points.length > 0 ? wish(points, key) : { x: 0, y: 0 } }
    })
    return new Map([...places, ...missingPlaces(works, places, freedom)])
  }
  return {
    map: around(onMap, 'around', middleOf),
    timeline: around(inTime.places, 'down', (points, key) => {
      const date = decimalDate(facts.papers.get(key) ?? {})
      const middle = middleOf(points)
      return { x: date === undefined ? middle.x : axis.x(date), y: middle.y }
    }),
    layers: around(inLayers, 'across', points => ({
      x: middleOf(points).x,
      y: Math.min(...points.map(({ y }) => y)) - layerStep / 2,
    })),
    years: inTime.years,
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
