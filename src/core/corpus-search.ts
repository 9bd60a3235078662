/** Search over all papers of a corpus: beginnings of words of titles, nicknames, first authors and years, best first. */
import { type BestRanked, bestRanked } from './best-ranked.ts'
import type { Corpus } from './corpus.ts'
import { corpusRanks } from './corpus-ranks.ts'
import { titleKey } from './title-key.ts'
import { type WordIndex, wordIndexSteps } from './word-index.ts'

/** Numbers of the papers that a query finds, best first; none for a query without a letter or digit. */
export type CorpusSearch = (query: string) => number[]

const longestQuery = 200
const longestTitle = 500
const mostFound = 50

/**
 * A search over the corpus. Accents, case and punctuation make no difference. Papers of just this nickname or title come
 * first, then those whose nickname begins like this, then those that fit, each the most cited first. Every word of the
 * query must fit, numbers as a whole; when no paper has them all, those with the most of them are given.
 */
export function corpusSearch(corpus: Corpus): CorpusSearch {
  const steps = corpusSearchSteps(corpus)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** The same in steps of a few milliseconds, for a page that does something else in between. */
export function* corpusSearchSteps(corpus: Corpus): Generator<undefined, CorpusSearch> {
  const { size } = corpus
  const titles = new Uint32Array(size)
  const words = yield* wordIndexSteps(size, paper => {
    const own = foldedWords(corpus.titleOf(paper).slice(0, longestTitle))
    titles[paper] = hashOf(own.join(''))
    const year = Math.floor(corpus.dates[paper] as number)
    const others = `${corpus.nicknameOf(paper)} ${corpus.firstAuthorOf(paper)}`.slice(0, longestTitle)
    own.push(...foldedWords(others))
    if (year > 0) own.push(String(year))
    return own
  })
  const nicknames = yield* wordIndexSteps(size, paper => {
    const nickname = corpus.nicknameOf(paper)
    return nickname === '' ? [] : [titleKey(nickname)]
  })
  const { ranks } = corpusRanks(corpus)
  return query => {
    const wanted = foldedWords(query.slice(0, longestQuery))
    const whole = wanted.join('')
    if (whole === '') return []
    const fits = papersWithMost(new Set(wanted), words, size)
    nicknames.forEachWith(whole, (paper, isWholeWord) => {
      fits[paper] = isWholeWord ? fit.exactly : fit.byNickname
    })
    const hash = hashOf(whole)
    const [exact, named, others] = [1, 2, 3].map(() => bestRanked(ranks, mostFound)) as [
      BestRanked,
      BestRanked,
      BestRanked,
    ]
    for (let paper = 0; paper < size; paper += 1) {
      if (titles[paper] === hash && titleKey(corpus.titleOf(paper)) === whole) fits[paper] = fit.exactly
      if (fits[paper] === fit.exactly) exact.offer(paper)
      else if (fits[paper] === fit.byNickname) named.offer(paper)
      else if (fits[paper] === fit.byWords) others.offer(paper)
    }
    return [...exact.best(), ...named.best(), ...others.best()].slice(0, mostFound)
  }
}

/** How a paper fits a query. */
const fit = { not: 0, byWords: 1, byNickname: 2, exactly: 3 } as const

/** Which papers have the most of these words, or words that begin with them. */
function papersWithMost(wanted: ReadonlySet<string>, words: WordIndex, size: number): Uint8Array {
  const counts = new Uint8Array(size)
  const seen = new Uint8Array(size)
  let most = 1
  let word = 0
  for (const beginning of wanted) {
    word += 1
    const isNumber = /^\d+$/.test(beginning)
    words.forEachWith(beginning, (paper, isWholeWord) => {
      if (seen[paper] === word || (isNumber && !isWholeWord)) return
      seen[paper] = word
      const count = (counts[paper] as number) + 1
      counts[paper] = count
      if (count > most) most = count
    })
  }
  return counts.map(count => (count === most ? fit.byWords : fit.not))
}

/** The words of a text as `titleKey` has them. */
function foldedWords(text: string): string[] {
  if (isAscii.test(text)) return text.toLowerCase().match(/[a-z0-9]+/g) ?? []
  return text
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(titleKey)
    .filter(word => word !== '')
}

const isAscii = /^[\0-\x7f]*$/

/**
 * A number that two texts rarely share.
 *
 * @see Fowler, Noll and Vo: FNV-1a, here over UTF-16 code units
 */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
