/** Which papers have a word that begins like this: words in order, and their papers packed. */
import { type Links, turnedLinks } from './links.ts'
import { textOrder } from './text-order.ts'

export interface WordIndex {
  /** Visits every paper that has a word with this beginning, once for each such word. */
  forEachWith(beginning: string, visit: (paper: number, isWholeWord: boolean) => void): void
}

/**
 * The index of the words of papers 0 … `size` - 1. Building it takes time: a step is as many papers as can be done
 * without being noticed.
 */
export function* wordIndexSteps(
  size: number,
  wordsOf: (paper: number) => Iterable<string>,
): Generator<undefined, WordIndex> {
  const numbers = new Map<string, number>()
  const lastPapers: number[] = []
  const starts = new Int32Array(size + 1)
  let ends = new Int32Array(8 * size + 64)
  let count = 0
  for (let paper = 0; paper < size; paper += 1) {
    for (const word of wordsOf(paper)) {
      let number = numbers.get(word)
      if (number === undefined) {
        number = numbers.size
        numbers.set(word, number)
      }
      if (lastPapers[number] === paper) continue
      lastPapers[number] = paper
      if (count === ends.length) ends = grown(ends)
      ends[count] = number
      count += 1
    }
    starts[paper + 1] = count
    if (paper % perStep === perStep - 1) yield
  }
  const words = [...numbers.keys()].sort(textOrder)
  yield
  const places = new Int32Array(words.length)
  words.forEach((word, place) => {
    places[numbers.get(word) as number] = place
  })
  const placesOfPapers = ends.subarray(0, count).map(number => places[number] as number)
  return indexOf(words, turnedLinks({ starts, ends: placesOfPapers }, words.length))
}

/** Apart from where it was built, so that it keeps nothing of that alive. */
function indexOf(words: readonly string[], { starts, ends }: Links): WordIndex {
  return {
    forEachWith: (beginning, visit) => {
      for (let place = placeOfFirst(words, beginning); words[place]?.startsWith(beginning); place += 1) {
        const isWholeWord = words[place] === beginning
        const end = starts[place + 1] as number
        for (let at = starts[place] as number; at < end; at += 1) visit(ends[at] as number, isWholeWord)
      }
    },
  }
}

const perStep = 2000

function grown(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * numbers.length)
  more.set(numbers)
  return more
}

/** The first place at which a word is not before this text. */
function placeOfFirst(words: readonly string[], text: string): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] as string) < text) low = middle + 1
    else high = middle
  }
  return low
}
