/** The list in parts and in an order: as its owner wrote it, in the order in which to read it, or by age. */
import type { CitationGraph } from '../core/citation-graph.ts'
import type { CitationNetwork } from '../core/citation-network.ts'
import { citationStrengths } from '../core/citation-strength.ts'
import { decimalDate } from '../core/paper.ts'
import { readingGroups } from '../core/reading-groups.ts'
import { readingOrder } from '../core/reading-order.ts'
import { readyPapers } from '../core/ready-papers.ts'
import type { Ordering } from './view-state.ts'

export const orderingNames: Readonly<Record<Ordering, string>> = {
  list: 'as listed',
  reading: 'to read',
  hoisted: 'to read, needs first',
  age: 'oldest first',
}

export interface ListLine {
  readonly id: string
  /** Essential prerequisites that come later in this order. */
  readonly needs: readonly string[]
  /** Whether all that it needs of the list is read. */
  readonly isReady: boolean
}

export interface ListPart {
  readonly title: string
  /** Id of the section that the part is, if it is one. */
  readonly section?: string
  readonly depth: number
  readonly lines: readonly ListLine[]
}

/** The parts of the list in an order, given what is read. Needs and readiness are told in the orders to read by. */
export function syllabus(
  graph: CitationGraph,
  network: () => CitationNetwork,
  ordering: Ordering,
  read: ReadonlySet<string>,
): ListPart[] {
  switch (ordering) {
    case 'list':
      return asListed(graph)
    case 'age':
      return [{ title: '', depth: 0, lines: listed(graph, age).map(plain) }]
    case 'reading':
    case 'hoisted':
      return toRead(graph, network(), ordering === 'hoisted', read)
  }
}

function plain(id: string): ListLine {
  return { id, needs: [], isReady: false }
}

function listed(graph: CitationGraph, rank: (graph: CitationGraph, id: string) => number): string[] {
  const papers = graph.filterNodes((_, paper) => paper.listed)
  return papers.sort((a, b) => rank(graph, a) - rank(graph, b) || place(graph, a) - place(graph, b))
}

function place(graph: CitationGraph, id: string): number {
  return graph.getNodeAttribute(id, 'order') ?? Number.MAX_SAFE_INTEGER
}

function age(graph: CitationGraph, id: string): number {
  return decimalDate(graph.getNodeAttributes(id)) ?? Number.MAX_SAFE_INTEGER
}

function asListed(graph: CitationGraph): ListPart[] {
  const papers = listed(graph, place)
  const within = (section: string | undefined) =>
    papers.filter(id => graph.getNodeAttribute(id, 'section') === section).map(plain)
  const sections = graph
    .getAttribute('sections')
    .map(section => ({ ...section, section: section.id, lines: within(section.id) }))
    .filter(({ id, lines }, _, all) => lines.length > 0 || all.some(({ parent }) => parent === id))
  const loose = within(undefined)
  return loose.length > 0 ? [{ title: '', depth: 0, lines: loose }, ...sections] : sections
}

function toRead(
  graph: CitationGraph,
  network: CitationNetwork,
  hoist: boolean,
  read: ReadonlySet<string>,
): ListPart[] {
  const { sections, communities } = graph.getAttributes()
  const key = (paper: number) => network.keys[paper] ?? ''
  const groups = readingGroups(network, sections, communities, paper =>
    graph.getNodeAttribute(key(paper), 'community'),
  )
  const marked = Uint8Array.from(network.keys, id => Number(read.has(id)))
  const strengths = citationStrengths(network)
  const { papers } = readingOrder(network, strengths, groups, { read: marked, hoist })
  const ready = new Set(readyPapers(network, strengths, marked).ready)
  return groups.map(({ title = '' }, group) => ({
    title,
    depth: 0,
    lines: papers
      .filter(({ readIn }) => readIn === group)
      .map(({ paper, needs }) => ({
        id: key(paper),
        needs: needs.filter(({ essential }) => essential).map(need => key(need.paper)),
        isReady: ready.has(paper),
      })),
  }))
}
