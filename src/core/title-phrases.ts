/** The phrases of one or two words that a title is made of, as they would be written in running text. */

/** Words that say nothing about the subject of a paper. */
const stopWords = new Set(
  (
    'a an and are as at be by can do does for from how in into is it its not of on or our over than that the their ' +
    'this through to toward towards under up upon via we what when where which while why with within without you your ' +
    'all any are is need new novel improved improving better simple using used use based approach approaches method ' +
    'methods study survey review comprehensive empirical analysis case introduction overview paper work works ' +
    'one two three more less most few very'
  ).split(' '),
)

export interface Phrase {
  /** Equal for `Language Models` and `language model`. */
  readonly key: string
  /** As it would be written in running text: `LLM serving`. */
  readonly text: string
  readonly words: number
}

/** The abbreviations of three letters or more that occur in some title: `LLM`, `DNN`, `RLHF`. */
export function abbreviationsIn(titles: readonly string[]): Set<string> {
  const words = titles.flatMap(title => title.split(/[^\p{L}\p{N}]+/u))
  return new Set(words.map(word => word.replace(/s$/, '')).filter(word => /^\p{Lu}{3,6}$/u.test(word)))
}

/**
 * Every phrase of one or two neighbouring words, without stop words, each once, in the order of the title. Words whose
 * initials spell one of the abbreviations count as it: `Large Language Model Serving` has the phrase `LLM serving`.
 */
export function titlePhrases(title: string, abbreviations: ReadonlySet<string> = new Set()): Phrase[] {
  const phrases = new Map<string, Phrase>()
  const add = (words: readonly string[]) => {
    const key = words.map(word => singular(word.toLowerCase())).join(' ')
    if (!phrases.has(key)) phrases.set(key, { key, text: words.map(asInText).join(' '), words: words.length })
  }
  for (const clause of title.normalize('NFKC').split(/[:;,.?!()[\]{}"“”–—/]|\s-\s/u)) {
    const words = clause.split(/[^\p{L}\p{M}\p{N}\-+³²']+/u).map(word => word.replace(/^[-']+|[-']+$/gu, ''))
    let previous: string | undefined
    for (const word of abbreviated(words, abbreviations)) {
      if (word.length < 2 || /^[\p{N}-]+$/u.test(word) || stopWords.has(word.toLowerCase())) {
        previous = undefined
        continue
      }
      add([word])
      if (previous !== undefined) add([previous, word])
      previous = word
    }
  }
  return [...phrases.values()]
}

/** `Fine-Tuning` becomes `fine-tuning`; `LLM`, `LoRA` and `GPT-2` stay. */
function asInText(word: string): string {
  return word
    .split('-')
    .map(part => (/^\p{Lu}\p{Ll}+$/u.test(part) || /^\p{Lu}$/u.test(part) ? part.toLowerCase() : part))
    .join('-')
}

function singular(word: string): string {
  if (word.length < 4 || /(?:as|is|os|ss|us)$/.test(word)) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return word.endsWith('s') ? word.slice(0, -1) : word
}

function abbreviated(words: readonly string[], abbreviations: ReadonlySet<string>): string[] {
  if (abbreviations.size === 0) return [...words]
  const result: string[] = []
  for (let at = 0; at < words.length; ) {
    const found = [6, 5, 4, 3].find(count => abbreviations.has(initials(words, at, count)))
    result.push(found === undefined ? (words[at] ?? '') : initials(words, at, found))
    at += found ?? 1
  }
  return result
}

function initials(words: readonly string[], from: number, count: number): string {
  return words
    .slice(from, from + count)
    .map(word => word.charAt(0).toUpperCase())
    .join('')
}
