/** A name for each community from the words of its titles that set it apart from the others. */
import { shortened } from './paper.ts'
import { textOrder } from './text-order.ts'
import { abbreviationsIn, type Phrase, titlePhrases } from './title-phrases.ts'

interface Candidate {
  readonly key: string
  readonly text: string
  readonly words: number
  /** How many of the community's titles have it. */
  readonly titles: number
  readonly score: number
}

/**
 * One name for each community, no two alike; the first communities choose first. A phrase of two words names it alone:
 * `LLM serving`. A single word takes another beside it: `training and parallelism`.
 *
 * A phrase scores by class-based tf-idf: the share of the community's titles that have it, times the logarithm of how
 * much rarer it is in the whole list; a phrase of two words counts double, for it says more.
 *
 * @param titles the titles of each community's papers
 * @see Grootendorst, "BERTopic: Neural topic modeling with a class-based TF-IDF procedure", arXiv:2203.05794
 */
export function communityNames(titles: readonly (readonly string[])[]): string[] {
  const abbreviations = abbreviationsIn(titles.flat())
  const phrases = titles.map(group => group.map(title => titlePhrases(title, abbreviations)))
  const everywhere = new Map<string, number>()
  for (const { key } of phrases.flat(2)) everywhere.set(key, (everywhere.get(key) ?? 0) + 1)
  const total = phrases.flat().length
  const taken = new Set<string>()
  return phrases.map((group, at) => {
    const title = titles[at]?.map(text => text.trim()).find(text => text !== '')
    const fallback = shortened(title ?? 'untitled', 40)
    const names = [...possibleNames(candidates(group, everywhere, total)), fallback]
    const name = names.find(text => !taken.has(text.toLowerCase())) ?? numbered(fallback, taken)
    taken.add(name.toLowerCase())
    return name
  })
}

function candidates(
  group: readonly (readonly Phrase[])[],
  everywhere: ReadonlyMap<string, number>,
  total: number,
): Candidate[] {
  const spellings = new Map<string, Phrase[]>()
  for (const phrase of group.flat()) {
    const found = spellings.get(phrase.key)
    if (found) found.push(phrase)
    else spellings.set(phrase.key, [phrase])
  }
  const fewest = group.length > 2 ? 2 : 1
  return [...spellings]
    .filter(([, found]) => found.length >= fewest)
    .map(([key, found]) => {
      const words = found[0]?.words ?? 1
      const share = found.length / group.length
      const lift = (share * total) / (everywhere.get(key) ?? 1)
      const score = Math.round(share * Math.log2(1 + lift) * words * 1e6)
      return { key, text: commonest(found), words, titles: found.length, score }
    })
    .sort((a, b) => b.score - a.score || textOrder(a.text, b.text))
}

function* possibleNames(candidates: readonly Candidate[]): Iterable<string> {
  const single = candidates.filter(({ words }) => words === 1)
  const withWord = longerByWord(candidates)
  for (const best of candidates) {
    const parts = best.key.split(' ')
    const longer = withWord
      .get(best.key)
      ?.find(({ words, titles }) => words > best.words && 2 * titles >= best.titles)
    const beside = single.find(({ key }) => !parts.includes(key))
    if (best.words > 1) yield best.text
    else if (longer) yield longer.text
    else if (beside) yield `${best.text} and ${beside.text}`
    else yield best.text
  }
}

/** The phrases of several words by each of their words. */
function longerByWord(candidates: readonly Candidate[]): Map<string, Candidate[]> {
  const byWord = new Map<string, Candidate[]>()
  for (const candidate of candidates)
    if (candidate.words > 1)
      for (const word of new Set(candidate.key.split(' '))) {
        const found = byWord.get(word)
        if (found) found.push(candidate)
        else byWord.set(word, [candidate])
      }
  return byWord
}

function commonest(found: readonly Phrase[]): string {
  const counts = new Map<string, number>()
  for (const { text } of found) counts.set(text, (counts.get(text) ?? 0) + 1)
  const [first] = [...counts].sort(([a, countA], [b, countB]) => countB - countA || textOrder(a, b))
  return first?.[0] ?? ''
}

function numbered(name: string, taken: ReadonlySet<string>): string {
  let number = 2
  while (taken.has(`${name} ${number}`.toLowerCase())) number += 1
  return `${name} ${number}`
}
