/** How alike two titles are, from 0 to 1. */
import { titleKey } from '../core/title-key.ts'

/** Longer titles are compared by their beginnings, so that no text from outside can make this slow. */
const longestCompared = 300

/**
 * 1 for titles that are equal in normalised form, else one minus the share of letters to be changed, added or dropped
 * (Levenshtein's distance over the longer length). 0 when one of them has no letter or digit.
 */
export function titleSimilarity(a: string, b: string): number {
  const [keyA, keyB] = [titleKey(a), titleKey(b)]
  if (keyA === '' || keyB === '') return 0
  if (keyA === keyB) return 1
  const [short, long] = [keyA, keyB]
    .map(key => [...key.slice(0, longestCompared)])
    .sort((x, y) => x.length - y.length)
  if (!short || !long) return 0
  return Math.min(1 - editDistance(short, long) / long.length, 0.999)
}

function editDistance(a: readonly string[], b: readonly string[]): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of a.entries()) {
    const row = [i + 1]
    for (const [j, other] of b.entries()) {
      const changed = (previous[j] ?? 0) + (letter === other ? 0 : 1)
      row.push(Math.min(changed, (previous[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1))
    }
    previous = row
  }
  return previous.at(-1) ?? 0
}
