/** Missing papers: how often a paper taken off a list comes back among the first twenty. */
import type { CitationNetwork } from '../../src/core/citation-network.ts'
import type { Links } from '../../src/core/links.ts'
import { restartingWalk } from '../../src/core/list-walk.ts'
import { missingPapers } from '../../src/core/missing-papers.ts'
import { seededRandom } from '../../src/core/seeded-random.ts'
import { type Field, fieldOf } from './backbone-share.ts'
import { cutNetwork } from './cut-network.ts'
import { type Row, shuffled } from './measured.ts'

/** A list, the network as its author knew it, and the papers to take off it, one at a time. */
interface Case {
  readonly network: CitationNetwork
  readonly list: readonly number[]
  readonly held: readonly number[]
}

const firstFew = 20
const heldOfEach = 8

/** 200 reference lists of 20 to 60 papers in the network of their year, without their owner; eight papers of each. */
export function* referenceListCases(whole: CitationNetwork): Generator<Case> {
  const random = seededRandom(1962)
  const years = whole.papers.map(({ year }) => year ?? 0)
  const { starts, ends } = whole.cites
  const owners = [...whole.keys.keys()].filter(paper => {
    const count = (starts[paper + 1] ?? 0) - (starts[paper] ?? 0)
    return count >= 20 && count <= 60
  })
  const drawn = shuffled(owners, random).slice(0, 200)
  for (const owner of drawn) {
    const keep = (paper: number) => paper !== owner && (years[paper] ?? 0) <= (years[owner] ?? 0)
    const { network, numbers } = cutNetwork(whole, keep)
    const list = [...ends.subarray(starts[owner], starts[owner + 1])]
      .map(paper => numbers[paper] ?? -1)
      .filter(paper => paper >= 0)
    yield { network, list, held: shuffled(list, random).slice(0, heldOfEach) }
  }
}

/** The same lists as fields for a backbone. */
export function* referenceListFields(whole: CitationNetwork): Generator<Field> {
  for (const { network, list } of referenceListCases(whole)) yield fieldOf(network, list)
}

/** Every paper of every expert's list, in the network as a whole. */
export function expertCases(network: CitationNetwork, lists: readonly (readonly number[])[]): Case[] {
  return lists.map(list => ({ network, list, held: list }))
}

type Ranking = (network: CitationNetwork, list: Uint8Array) => readonly number[]

export function recallRows(question: string, cases: Iterable<Case>, toReach: string): Row[] {
  const rankings: Record<string, Ranking> = {
    'citations by the list': (network, list) => byScore(citationsBy(network.cites, list), list),
    'citations by and of the list': (network, list) => {
      const citing = citationsBy(network.citedBy, list)
      return byScore(
        citationsBy(network.cites, list).map((count, paper) => count + (citing[paper] ?? 0)),
        list,
      )
    },
    'PageRank around the list': (network, list) => byScore(walkAround(network, list), list),
    'Cairn, first stage': (network, list) => missingRanking(network, list, 0),
    Cairn: (network, list) => missingRanking(network, list),
  }
  const found = new Map<string, number[]>(Object.keys(rankings).map(method => [method, []]))
  const groups: number[] = []
  let group = 0
  for (const { network, list, held } of cases) {
    for (const hidden of held) {
      const marks = new Uint8Array(network.keys.length)
      for (const paper of list) if (paper !== hidden) marks[paper] = 1
      for (const [method, ranking] of Object.entries(rankings))
        found.get(method)?.push(ranking(network, marks).slice(0, firstFew).includes(hidden) ? 1 : 0)
      groups.push(group)
    }
    group += 1
  }
  return [...found].map(([method, values]) => ({
    question,
    method,
    values,
    groups,
    ...(method === 'Cairn' ? { toReach } : {}),
  }))
}

function missingRanking(network: CitationNetwork, list: Uint8Array, candidates = 100): number[] {
  return missingPapers(network, { list, candidates }).papers.map(({ paper }) => paper)
}

function citationsBy({ starts, ends }: Links, list: Uint8Array): Float64Array {
  const counts = new Float64Array(list.length)
  list.forEach((listed, paper) => {
    if (listed)
      for (const other of ends.subarray(starts[paper], starts[paper + 1]))
        counts[other] = (counts[other] ?? 0) + 1
  })
  return counts
}

function walkAround({ cites, citedBy, keys }: CitationNetwork, list: Uint8Array): Float64Array {
  const starts = Int32Array.from(cites.starts, (start, at) => start + (citedBy.starts[at] ?? 0))
  const ends = new Int32Array(2 * cites.ends.length)
  for (const paper of keys.keys()) {
    const own = cites.ends.subarray(cites.starts[paper], cites.starts[paper + 1])
    ends.set(own, starts[paper])
    ends.set(
      citedBy.ends.subarray(citedBy.starts[paper], citedBy.starts[paper + 1]),
      (starts[paper] ?? 0) + own.length,
    )
  }
  return restartingWalk(
    { starts, ends },
    [...keys.keys()].filter(paper => list[paper] && starts[paper] !== starts[paper + 1]),
  )
}

function byScore(scores: Float64Array, list: Uint8Array): number[] {
  return [...scores.keys()]
    .filter(paper => !list[paper] && (scores[paper] ?? 0) > 0)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
}
