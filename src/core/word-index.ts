/** Which papers have a word that begins like this: words in order, and their papers packed. */
import type { Links } from './links.ts'
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
  const papers = papersOfWords({ starts, ends: ends.subarray(0, count) }, places)
  return {
    forEachWith: (beginning, visit) => {
      for (let place = placeOfFirst(words, beginning); words[place]?.startsWith(beginning); place += 1) {
        const isWholeWord = words[place] === beginning
        const end = papers.starts[place + 1] as number
        for (let at = papers.starts[place] as number; at < end; at += 1)
          visit(papers.ends[at] as number, isWholeWord)
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

/** Papers by the places of their words. */
function papersOfWords({ starts, ends }: Links, places: Int32Array): Links {
  const turned = new Int32Array(places.length + 1)
  for (let at = 0; at < ends.length; at += 1) {
    const after = (places[ends[at] as number] as number) + 1
    turned[after] = (turned[after] as number) + 1
  }
  for (let place = 0; place < places.length; place += 1)
    turned[place + 1] = (turned[place] as number) + (turned[place + 1] as number)
  const next = turned.slice()
  const papers = new Int32Array(ends.length)
  for (let paper = 0; paper < starts.length - 1; paper += 1)
    for (let at = starts[paper] as number; at < (starts[paper + 1] as number); at += 1) {
      const place = places[ends[at] as number] as number
      const slot = next[place] as number
      papers[slot] = paper
      next[place] = slot + 1
    }
  return { starts: turned, ends: papers }
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
