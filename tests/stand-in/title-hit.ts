/** The one paper that a title match finds: the right one, a wrong one that looks right, or none. */
import type { CatalogueRecord } from './catalogue.ts'

/** The record with this title, else the first one whose title holds all of its words in a row. */
export function titleHit(records: readonly CatalogueRecord[], query: string): CatalogueRecord | undefined {
  const wanted = wordsOf(query)
  if (wanted.trim() === '') return undefined
  return (
    records.find(record => wordsOf(record.title) === wanted) ??
    records.find(record => wordsOf(record.title).includes(wanted))
  )
}

function wordsOf(title: string): string {
  return ` ${title
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')} `
}
