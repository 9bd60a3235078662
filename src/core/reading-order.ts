/** An order in which to read a whole list: group by group, inside each what others rest on first. */
import { acyclicOrder } from './acyclic-order.ts'
import type { CitationNetwork } from './citation-network.ts'
import { type CitationStrengths, neededReferences } from './citation-strength.ts'
import { linksOf } from './links.ts'
import type { ReadingGroup } from './reading-groups.ts'
import { componentNumbers } from './strong-components.ts'
import { textOrder } from './text-order.ts'

export interface OrderedPaper {
  readonly paper: number
  /** Index of the group that it belongs to. */
  readonly group: number
  /** Index of the group under which it is read: another one where it was brought forward. */
  readonly readIn: number
  /** Papers it cites that come later and are not read yet, papers of its own circle left out. */
  readonly needs: readonly LaterNeed[]
  /** Papers of its group that cite it and that it cites, directly or round a circle: to be read together. */
  readonly together: readonly number[]
}

export interface LaterNeed {
  readonly paper: number
  /** Whether it should really be read first, and not only might. */
  readonly essential: boolean
}

export interface ReadingOrder {
  readonly papers: readonly OrderedPaper[]
  /** Citations by a listed paper of one that comes later, those within a circle left out. */
  readonly broken: number
  /** How often the next paper belongs to another section, or without sections another group, than the one before it. */
  readonly switches: number
}

export interface OrderOptions {
  /** 1 for papers that are read already: nobody waits for them. */
  readonly read?: Uint8Array
  /** Bring essential prerequisites forward from later groups. */
  readonly hoist?: boolean
}

/** Within a group the oldest paper comes first of those whose references in the group are all placed; circles by date. */
export function readingOrder(
  network: CitationNetwork,
  strengths: CitationStrengths,
  groups: readonly ReadingGroup[],
  { read = new Uint8Array(network.keys.length), hoist = false }: OrderOptions = {},
): ReadingOrder {
  const byAge = ageOrder(network, strengths.support)
  const groupOf = new Int32Array(network.keys.length).fill(-1)
  groups.forEach(({ papers }, group) => {
    for (const paper of papers) groupOf[paper] = group
  })
  const together = new Map<number, readonly number[]>()
  const sorted = groups.map(({ papers }, group) => {
    const { order, circles } = orderWithin(network, papers, groupOf, group, byAge)
    for (const circle of circles)
      for (const paper of circle)
        together.set(
          paper,
          circle.filter(other => other !== paper),
        )
    return order
  })
  const sequence = hoist ? hoisted(network, strengths, sorted, groupOf, read) : plain(sorted)
  return described(network, strengths, sequence, { groupOf, read, together })
}

interface Placed {
  readonly paper: number
  readonly readIn: number
}

function plain(sorted: readonly (readonly number[])[]): Placed[] {
  return sorted.flatMap((papers, readIn) => papers.map(paper => ({ paper, readIn })))
}

/** Ranks by date, then by how many known papers cite it, then by title and key. */
function ageOrder({ dates, papers }: CitationNetwork, support: Int32Array): (a: number, b: number) => number {
  return (a, b) => {
    if (dates[a] !== dates[b]) return (dates[a] as number) < (dates[b] as number) ? -1 : 1
    return (
      (support[b] as number) - (support[a] as number) ||
      textOrder(papers[a]?.title ?? '', papers[b]?.title ?? '') ||
      a - b
    )
  }
}

function orderWithin(
  { cites }: CitationNetwork,
  papers: readonly number[],
  groupOf: Int32Array,
  group: number,
  byAge: (a: number, b: number) => number,
): { order: number[]; circles: number[][] } {
  const local = new Int32Array(groupOf.length)
  papers.forEach((paper, at) => {
    local[paper] = at
  })
  const within = papers.map(paper => {
    const references: number[] = []
    for (const cited of linksOf(cites, paper))
      if (groupOf[cited] === group) references.push(local[cited] as number)
    return references
  })
  const whole = (places: readonly number[]) => places.map(at => papers[at] as number)
  const { order, circles } = acyclicOrder(within, (a, b) => byAge(papers[a] as number, papers[b] as number))
  return { order: whole(order), circles: circles.map(whole) }
}

/**
 * The sequence with what is needed from later groups placed right before the first paper that needs it. What is brought
 * forward brings along what it needs itself, also from the group into which it comes.
 */
function hoisted(
  network: CitationNetwork,
  strengths: CitationStrengths,
  sorted: readonly (readonly number[])[],
  groupOf: Int32Array,
  read: Uint8Array,
): Placed[] {
  const { cites } = network
  const sequence: Placed[] = []
  const entered = new Uint8Array(groupOf.length)
  const places = new Int32Array(groupOf.length)
  sorted.flat().forEach((paper, place) => {
    places[paper] = place
  })
  const essential = (paper: number) =>
    neededReferences(network, strengths, paper).map(at => cites.ends[at] as number)
  const waitingFor = (paper: number, readIn: number, isBrought: boolean) => {
    const first = isBrought ? readIn : readIn + 1
    // Papers of the group itself keep their order.
    const within = isBrought && groupOf[paper] === readIn
    const own = within ? [...linksOf(cites, paper)].filter(cited => groupOf[cited] === readIn) : []
    const needs = essential(paper).filter(cited => (groupOf[cited] as number) >= first && !read[cited])
    return [...new Set([...own, ...needs])]
      .filter(cited => !entered[cited])
      .sort((a, b) => (places[a] as number) - (places[b] as number))
  }
  for (const { paper: next, readIn } of plain(sorted)) {
    const open = entered[next] ? [] : [next]
    while (open.length > 0) {
      const paper = open.at(-1) as number
      const waiting = entered[paper] ? [] : waitingFor(paper, readIn, paper !== next)
      entered[paper] = Math.max(1, entered[paper] as number)
      if (waiting.length > 0) open.push(...waiting.toReversed())
      else {
        open.pop()
        if (entered[paper] === 1) sequence.push({ paper, readIn })
        entered[paper] = 2
      }
    }
  }
  return sequence
}

function described(
  network: CitationNetwork,
  strengths: CitationStrengths,
  sequence: readonly Placed[],
  {
    groupOf,
    read,
    together,
  }: { groupOf: Int32Array; read: Uint8Array; together: ReadonlyMap<number, readonly number[]> },
): ReadingOrder {
  const places = new Int32Array(groupOf.length).fill(-1)
  sequence.forEach(({ paper }, place) => {
    places[paper] = place
  })
  const sectionOf = (paper: number) => network.papers[paper]?.section ?? groupOf[paper]
  const circles = componentNumbers(network.cites)
  let broken = 0
  let switches = 0
  const papers = sequence.map(({ paper, readIn }, place) => {
    const group = groupOf[paper] as number
    if (place > 0 && sectionOf(sequence[place - 1]?.paper ?? paper) !== sectionOf(paper)) switches += 1
    const later: number[] = []
    for (const cited of linksOf(network.cites, paper))
      if ((places[cited] as number) > place && circles[cited] !== circles[paper]) later.push(cited)
    broken += later.length
    const unread = later.filter(cited => !read[cited])
    const essential = new Set(
      unread.length === 0
        ? []
        : neededReferences(network, strengths, paper).map(at => network.cites.ends[at]),
    )
    const needs = unread.map(cited => ({ paper: cited, essential: essential.has(cited) }))
    return { paper, group, readIn, needs, together: together.get(paper) ?? [] }
  })
  return { papers, broken, switches }
}
