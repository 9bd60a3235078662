/** The last word on each part of what windows share: whichever order words come in, all windows end with the same. */
import type { PartName, SharedParts, Word } from './window-message.ts'

export interface LastWords {
  /** The word of this window, later than all that it has heard. */
  say<Name extends PartName>(part: Name, value: SharedParts[Name]): Word
  /** Takes those that are later than what is known; gives whether there was one. */
  hear(words: readonly Word[]): boolean
  on(part: PartName): Word | undefined
}

export function lastWords(by: string): LastWords {
  const known = new Map<PartName, Word>()
  let highest = 0
  return {
    say(part, value) {
      highest += 1
      const word = { part, value, count: highest, by } as Word
      known.set(part, word)
      return word
    },
    hear(words) {
      let isNews = false
      for (const word of words) {
        if (!isLater(word, known.get(word.part))) continue
        known.set(word.part, word)
        highest = Math.max(highest, word.count)
        isNews = true
      }
      return isNews
    },
    on: part => known.get(part),
  }
}

function isLater(word: Word, known: Word | undefined): boolean {
  if (!known || word.count !== known.count) return word.count > (known?.count ?? 0)
  return word.by > known.by
}
