/** Which references matter: average precision per citing paper of several ways to rank a reference list. */
import { group } from 'd3'
import { ancestorsOf } from '../../src/core/ancestors.ts'
import type { CitationNetwork } from '../../src/core/citation-network.ts'
import { citationStrengths, knownCitations, likenessesOf } from '../../src/core/citation-strength.ts'
import { titleWords } from '../../src/core/title-words.ts'
import type { Judged } from './eval-data.ts'
import { learntScores } from './learnt-weights.ts'
import { averagePrecision, type Row } from './measured.ts'

/** One citing paper with at least one reference that matters and one that does not. */
export interface JudgedList {
  readonly matters: readonly boolean[]
  readonly mentions: readonly number[]
  readonly citations: readonly number[]
  readonly support: readonly number[]
  readonly likeness: readonly number[]
  readonly strength: readonly number[]
}

/**
 * @param knownFor the papers whose citations count as support of a citing paper's references
 */
export function judgedLists(
  { network, references }: Judged,
  knownFor: (network: CitationNetwork, citing: number) => Uint8Array,
): JudgedList[] {
  const { keys, cites } = network
  const numbers = new Map(keys.map((key, number) => [key, number]))
  const words = titleWords(network.papers.map(({ title }) => title))
  const inDegree = knownCitations(network, new Uint8Array(keys.length).fill(1))
  const byCiting = group(references, ({ citing }) => citing)
  return [...byCiting].flatMap(([key, judged]) => {
    const matters = judged.map(one => one.matters)
    const citing = numbers.get(key)
    if (citing === undefined || !matters.includes(true) || !matters.includes(false)) return []
    const known = knownFor(network, citing)
    const { values, support } = citationStrengths(network, { known, citing: [citing], words })
    const positions = judged.map(({ cited }) =>
      cites.ends.indexOf(numbers.get(cited) ?? -1, cites.starts[citing]),
    )
    const end = cites.starts[citing + 1] ?? 0
    if (positions.some(at => at < 0 || at >= end))
      throw new Error(`a judged reference of ${key} is no citation`)
    const likeness = likenessesOf(network, words, citing)
    const cited = positions.map(at => cites.ends[at] ?? 0)
    return {
      matters,
      mentions: positions.map(at => network.mentions[at] ?? 0),
      citations: cited.map(paper => inDegree[paper] ?? 0),
      support: cited.map(paper => (support[paper] ?? 0) - (known[citing] ?? 0)),
      likeness: positions.map(at => likeness[at - (cites.starts[citing] ?? 0)] ?? 0),
      strength: positions.map(at => values[at] ?? 0),
    }
  })
}

/** Everybody counts. */
export function everybody({ keys }: CitationNetwork): Uint8Array {
  return new Uint8Array(keys.length).fill(1)
}

/** What the citing paper rests on, up to three citations away. */
export function ancestorsOnly({ cites }: CitationNetwork, citing: number): Uint8Array {
  return Uint8Array.from(ancestorsOf(cites, [citing], 3).depths, depth => (depth > 0 ? 1 : 0))
}

export function rankingRows(question: string, lists: readonly JudgedList[], toReach = ''): Row[] {
  const row = (
    method: string,
    scoresOf: (list: JudgedList, at: number) => readonly number[],
    goal = '',
  ): Row => ({
    question,
    method,
    values: lists.map((list, at) => averagePrecision(scoresOf(list, at), list.matters)),
    ...(goal ? { toReach: goal } : {}),
  })
  const isCounted = lists.some(({ mentions }) => mentions.some(count => !Number.isNaN(count)))
  const learnt = isCounted ? learntScores(lists) : []
  return [
    row('random', ({ matters }) => matters.map(() => 0)),
    row('times cited', ({ citations }) => citations),
    row('likeness of titles', ({ likeness }) => likeness),
    ...(isCounted ? [row('mentions', ({ mentions }) => mentions)] : []),
    row('Cairn', ({ strength }) => strength, toReach),
    ...(isCounted ? [row('weights learnt, five folds', (_, at) => learnt[at] ?? [])] : []),
  ]
}
