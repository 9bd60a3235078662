/** How much titles have in common: their words, each counting for as much as it is rare. */
import type { Links } from './links.ts'

export interface TitleWords {
  /** The numbers of each title's words, ascending, each once. */
  readonly words: Links
  /** ln((titles + 1) / titles with the word), by number of the word. */
  readonly rarity: Float64Array
}

/** The words of all titles, in lower case, plurals as singulars. */
export function titleWords(titles: readonly string[]): TitleWords {
  const numbers = new Map<string, number>()
  const uses: number[] = []
  const starts = new Int32Array(titles.length + 1)
  const ends: number[] = []
  titles.forEach((title, at) => {
    const own = new Set<number>()
    for (const text of title
      .slice(0, 500)
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)) {
      if (text.length < 2) continue
      const word = text.length > 3 && /[^s]s$/.test(text) ? text.slice(0, -1) : text
      const number = numbers.get(word) ?? numbers.size
      if (number === numbers.size) numbers.set(word, number)
      own.add(number)
    }
    for (const word of own) uses[word] = (uses[word] ?? 0) + 1
    ends.push(...[...own].sort((a, b) => a - b))
    starts[at + 1] = ends.length
  })
  return {
    words: { starts, ends: Int32Array.from(ends) },
    rarity: Float64Array.from(uses, count => Math.log((titles.length + 1) / count)),
  }
}

/**
 * The weight of the words that both titles have, as a share of the weight of all their words: 0 … 1
 * (the Jaccard index with weights).
 */
export function titleLikeness({ words: { starts, ends }, rarity }: TitleWords, a: number, b: number): number {
  let atA = starts[a] as number
  let atB = starts[b] as number
  const endA = starts[a + 1] as number
  const endB = starts[b + 1] as number
  let shared = 0
  let all = 0
  while (atA < endA || atB < endB) {
    const wordA = atA < endA ? (ends[atA] as number) : Number.POSITIVE_INFINITY
    const wordB = atB < endB ? (ends[atB] as number) : Number.POSITIVE_INFINITY
    const weight = rarity[Math.min(wordA, wordB)] as number
    all += weight
    if (wordA === wordB) shared += weight
    if (wordA <= wordB) atA += 1
    if (wordB <= wordA) atB += 1
  }
  return all > 0 ? shared / all : 0
}

/**
 * How much each title has in common with all the others together: 0 or more, comparable among these titles.
 *
 * @param titles numbers of titles
 */
export function likenessToOthers(
  { words: { starts, ends }, rarity }: TitleWords,
  titles: Int32Array,
): Float64Array {
  const wordsOf = (title: number) => ends.subarray(starts[title], starts[title + 1])
  const uses = new Map<number, number>()
  for (const title of titles) for (const word of wordsOf(title)) uses.set(word, (uses.get(word) ?? 0) + 1)
  return Float64Array.from(titles, title => {
    let shared = 0
    let own = 0
    for (const word of wordsOf(title)) {
      const weight = (rarity[word] as number) ** 2
      shared += weight * ((uses.get(word) ?? 1) - 1)
      own += weight
    }
    return own > 0 ? shared / Math.sqrt(own) : 0
  })
}
