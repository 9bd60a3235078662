/** The list of a graph in an order in which to read it, with what can be read now. */
import type { CitationGraph } from './citation-graph.ts'
import type { CitationNetwork } from './citation-network.ts'
import { citationStrengths } from './citation-strength.ts'
import { type ReadingGroup, readingGroups, undivided } from './reading-groups.ts'
import { type ReadingOrder, readingOrder } from './reading-order.ts'
import { type ReadyPapers, readyPapers } from './ready-papers.ts'
import type { TitleWords } from './title-words.ts'

export interface OrderedList {
  readonly groups: readonly ReadingGroup[]
  readonly order: ReadingOrder
  readonly ready: ReadyPapers
}

export interface OrderedListOptions {
  /** Numbers of the papers that are read. */
  readonly read?: readonly number[]
  /** Bring essential prerequisites forward from later groups. */
  readonly hoist?: boolean
  /** To save time where a network is asked often. */
  readonly words?: TitleWords
}

/** The parts of the list: its sections or communities, or all as one. */
export function listGroups(
  graph: CitationGraph,
  network: CitationNetwork,
  by: 'section' | 'date' = 'section',
): ReadingGroup[] {
  const { sections, communities } = graph.getAttributes()
  return by === 'date'
    ? undivided(network)
    : readingGroups(network, sections, communities, paper =>
        graph.getNodeAttribute(network.keys[paper] ?? '', 'community'),
      )
}

export function orderedList(
  network: CitationNetwork,
  groups: readonly ReadingGroup[],
  { read = [], hoist = false, words }: OrderedListOptions = {},
): OrderedList {
  const marks = new Uint8Array(network.keys.length)
  for (const paper of read) marks[paper] = 1
  const strengths = citationStrengths(network, words ? { words } : {})
  return {
    groups,
    order: readingOrder(network, strengths, groups, { read: marks, hoist }),
    ready: readyPapers(network, strengths, marks),
  }
}

/** Of an order only what can be read now, or perhaps can. */
export function onlyReady(list: OrderedList): OrderedList {
  const wanted = new Set([...list.ready.ready, ...list.ready.unknown])
  const papers = list.order.papers.filter(({ paper }) => wanted.has(paper))
  return { ...list, order: { ...list.order, papers } }
}
