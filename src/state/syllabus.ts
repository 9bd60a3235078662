/** The list in parts and in an order: as its owner wrote it, in the order in which to read it, or by age. */
import type { CitationGraph } from '../core/citation-graph.ts'
import type { OrderedList } from '../core/ordered-list.ts'
import { decimalDate } from '../core/paper.ts'
import type { ListOrder } from './planner.ts'
import type { Ordering } from './view-state.ts'

export const orderingNames: Readonly<Record<Ordering, string>> = {
  list: 'as listed',
  reading: 'to read',
  hoisted: 'to read, needs first',
  ready: 'ready now',
  age: 'oldest first',
}

export interface ListLine {
  readonly id: string
  /** Essential prerequisites that come later in this order. */
  readonly needs: readonly string[]
  /** Whether all that it needs of the list is read; `perhaps` where its reference list is not fully known. */
  readonly ready?: 'now' | 'perhaps'
  /** The section that it was brought forward from. */
  readonly broughtFrom?: string
}

export interface ListPart {
  readonly title: string
  /** Id of the section that the part is, if it is one. */
  readonly section?: string
  readonly depth: number
  readonly lines: readonly ListLine[]
}

export interface Syllabus {
  readonly parts: readonly ListPart[]
  /** In orders to read by: what can be read now. */
  readonly ready?: ReadonlySet<string>
  /** In orders to read by: what they were made of. */
  readonly order?: ListOrder
}

/**
 * The parts of the list in an order, given what is read. Needs and readiness are told in the orders to read by.
 *
 * @param ordered the list in an order to read by; as long as that is not known, it stands as listed
 */
export function syllabus(
  graph: CitationGraph,
  ordered: (hoist: boolean) => ListOrder | undefined,
  ordering: Ordering,
  read: ReadonlySet<string>,
): Syllabus {
  switch (ordering) {
    case 'list':
      return { parts: asListed(graph) }
    case 'age':
      return { parts: [{ title: '', depth: 0, lines: listed(graph, age).map(plain) }] }
    case 'reading':
    case 'hoisted':
    case 'ready': {
      const order = ordered(ordering === 'hoisted')
      if (!order) return { parts: asListed(graph) }
      const key = (paper: number) => order.network.keys[paper] ?? ''
      return {
        parts: ordering === 'ready' ? byReadiness(order, key, read) : bySection(order, key),
        ready: new Set(order.ready.ready.map(key)),
        order,
      }
    }
  }
}

/** Of a syllabus the lines, and of what they need, the papers that are among these. */
export function excerptOf(syllabus: Syllabus, papers: ReadonlySet<string>): Syllabus {
  const isThere = (id: string) => papers.has(id)
  const parts = syllabus.parts.map(part => ({
    ...part,
    lines: part.lines.flatMap(line =>
      isThere(line.id) ? [{ ...line, needs: line.needs.filter(isThere) }] : [],
    ),
  }))
  return { ...syllabus, parts: parts.filter(({ lines }) => lines.length > 0) }
}

function plain(id: string): ListLine {
  return { id, needs: [] }
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

function bySection({ groups, order, ready }: OrderedList, key: (paper: number) => string): ListPart[] {
  const readiness = new Map<number, ListLine['ready']>([
    ...ready.unknown.map(paper => [paper, 'perhaps'] as const),
    ...ready.ready.map(paper => [paper, 'now'] as const),
  ])
  const parts = groups.map(({ title = '' }, place) => ({
    title,
    depth: 0,
    lines: order.papers
      .filter(({ readIn }) => readIn === place)
      .map(({ paper, needs, group, readIn }) => {
        const isReady = readiness.get(paper)
        const from = group === readIn ? undefined : groups[group]?.title
        return {
          id: key(paper),
          needs: needs.filter(({ essential }) => essential).map(need => key(need.paper)),
          ...(isReady && { ready: isReady }),
          ...(from && { broughtFrom: from }),
        }
      }),
  }))
  return parts.filter(({ lines }) => lines.length > 0)
}

/** What can be read now, then what waits for one more paper, for more, and what is read. */
function byReadiness(
  { order, ready }: OrderedList,
  key: (paper: number) => string,
  read: ReadonlySet<string>,
): ListPart[] {
  const waiting = (isSo: (count: number) => boolean): ListLine[] =>
    ready.waiting
      .filter(({ needs }) => isSo(needs.length))
      .map(({ paper, needs }) => ({ id: key(paper), needs: needs.map(key) }))
  const part = (title: string, lines: readonly ListLine[]): ListPart => ({ title, depth: 0, lines })
  return [
    part('Ready now', ready.ready.map(key).map(plain)),
    part('Perhaps ready', ready.unknown.map(key).map(plain)),
    part(
      'One paper away',
      waiting(count => count === 1),
    ),
    part(
      'Later',
      waiting(count => count > 1),
    ),
    part(
      'Read',
      order.papers
        .map(({ paper }) => key(paper))
        .filter(id => read.has(id))
        .map(plain),
    ),
  ].filter(({ lines }) => lines.length > 0)
}
