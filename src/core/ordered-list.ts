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
  /** In sections, or all by date. */
  readonly by?: 'section' | 'date'
  /** Bring essential prerequisites forward from later sections. */
  readonly hoist?: boolean
  readonly words?: TitleWords
}

/** @param isRead whether the reader knows the paper of this key */
export function orderedList(
  graph: CitationGraph,
  network: CitationNetwork,
  isRead: (key: string) => boolean,
  { by = 'section', hoist = false, words }: OrderedListOptions = {},
): OrderedList {
  const { sections, communities } = graph.getAttributes()
  const groups =
    by === 'date'
      ? undivided(network)
      : readingGroups(network, sections, communities, paper =>
          graph.getNodeAttribute(network.keys[paper] ?? '', 'community'),
        )
  const read = Uint8Array.from(network.keys, key => Number(isRead(key)))
  const strengths = citationStrengths(network, words ? { words } : {})
  return {
    groups,
    order: readingOrder(network, strengths, groups, { read, hoist }),
    ready: readyPapers(network, strengths, read),
  }
}

/** Of an order only what can be read now, or perhaps can. */
export function onlyReady(list: OrderedList): OrderedList {
  const wanted = new Set([...list.ready.ready, ...list.ready.unknown])
  const papers = list.order.papers.filter(({ paper }) => wanted.has(paper))
  return { ...list, order: { ...list.order, papers } }
}
