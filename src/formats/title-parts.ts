/** A listed title taken apart: the nickname that people put before it, and the titles it may be catalogued under. */
import { writtenTitle } from './written-title.ts'

export interface TitleParts {
  /** The title without the nickname. */
  readonly title: string
  readonly nickname?: string
  /** With and without what stands before the colon, the likelier first. */
  readonly titles: readonly string[]
}

const longestNickname = 32

/** `vLLM: Efficient…`, `vLLM：…`, `ZeRO:Memory…`; and `vLLM - Efficient…`, which only a strong name may open. */
const colon = /^([^:：]{1,60}?)\s?(?:：\s?|:\s|:(?=\p{Lu}))\s*(?=\S)/u
const dash = /^(\S{2,32})\s(?:-|–|—|--)\s(?=\S)/u
/** `[vLLM] Efficient…`. */
const bracketed = /^\[([^[\]]{2,32})\]\s?[:-]?\s?(?=\S)/u

/** Words that open a title and never a name. */
const openings =
  /^(?:a|an|the|on|in|of|to|for|from|with|by|at|towards?|how|why|what|when|where|is|are|can|do|does|should|efficient|learning|understanding|improving|rethinking|revisiting|beyond|survey|review|overview|tutorial|position|paper|note|notes|appendix|part|chapter|lecture|section|code|blog|update|new|re)$/i
/** Words that end the name of a field and not that of a paper. */
const fields =
  /^(?:learning|models?|networks?|systems?|training|inference|methods?|algorithms?|processing|recognition|vision|language|translation|generation|retrieval|optimization|intelligence|data|applications?|approach(?:es)?|theory|science|ai|nlp)$/i
/** What follows the colon of a survey: the kind of the document, so that the subject stands before it. */
const documentKind =
  /^(?:an?\s|the\s)?(?:[\p{L}-]{2,20}\s){0,3}?(?:survey|review|overview|tutorial|primer|introduction|roadmap|perspectives?|handbook|guide|textbook|case study|position paper|status report|state of the art|challenges and opportunities)(?:$|\s(?:and|&|from|of recent|with)\s|[.,:;(])/iu

/**
 * What stands before the colon is a nickname when it looks like a name (few words, none of them a title's opening, no
 * field's name) and what follows can stand alone: `Delta Tuning: A Comprehensive Study of …` has one,
 * `Efficient Multimodal Large Language Models: A Survey` has none.
 */
export function titleParts(text: string): TitleParts {
  const whole = writtenTitle(text)
  for (const [separator, isName] of [
    [colon, looksLikeName],
    [bracketed, isStrongName],
    [dash, isStrongName],
  ] as const) {
    const found = separator.exec(whole)
    const nickname = found?.[1]?.trim()
    if (!found || nickname === undefined || !isName(nickname)) continue
    const title = whole.slice(found[0].length)
    if (documentKind.test(title) || !/\p{L}{2}/u.test(title)) continue
    return { title, nickname, titles: [`${nickname}: ${title}`, title] }
  }
  return { title: whole, titles: [whole] }
}

/** One to three words such as `Transformer`, `Llama 2`, `Delta Tuning`, `PanGu-Σ`. */
export function looksLikeName(text: string): boolean {
  const words = text.split(' ')
  const first = words[0] ?? ''
  const last = words.at(-1) ?? ''
  if (text.length > longestNickname || words.length > 3 || openings.test(first) || !/\p{L}/u.test(text))
    return false
  if (words.some(word => isStrongName(word) || /^\d[\d.]*\w?$/.test(word))) return true
  return (
    words.length < 3 &&
    !(words.length === 2 && fields.test(last)) &&
    words.every(word => /^\p{Lu}|^\p{Lo}/u.test(word))
  )
}

/** One word that is plainly made up: with an inner capital, a digit or a letter that titles do not use. */
function isStrongName(word: string): boolean {
  return (
    word.length <= longestNickname &&
    /^[\p{L}\p{N}][\p{L}\p{N}\p{M}.+*_^/'’⋆-]*$/u.test(word) &&
    /\p{L}/u.test(word) &&
    (/\p{L}.*\p{Lu}|\p{L}.*\p{N}|\p{N}.*\p{L}|\p{Script=Greek}/u.test(word) ||
      /^\p{Lu}[\p{L}]*-\p{Lu}/u.test(word))
  )
}
