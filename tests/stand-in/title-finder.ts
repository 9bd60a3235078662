/** The one paper that a title match finds: the right one, a wrong one that looks right, or none. */
import type { CatalogueRecord } from './catalogue.ts'

/** Finds the record with a title, else the first one whose title holds all of its words in a row. */
export function titleFinder(
  records: readonly CatalogueRecord[],
): (query: string) => CatalogueRecord | undefined {
  let titles: string[] | undefined
  const places = new Map<string, number>()
  return query => {
    const wanted = wordsOf(query)
    if (wanted.trim() === '') return undefined
    titles ??= records.map(({ title }, at) => {
      const words = wordsOf(title)
      if (!places.has(words)) places.set(words, at)
      return words
    })
    return records[places.get(wanted) ?? titles.findIndex(words => words.includes(wanted))]
  }
}

function wordsOf(title: string): string {
  return ` ${title
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')} `
}
