/** Entries, bibliographies and recognised entries for tests, in a line each. */
import type { Bibliography, BibliographyReference } from '../../src/core/bibliography.ts'
import type { Entry } from '../../src/core/reading-list.ts'
import type { RecognisedEntry } from '../../src/harvest/recognised-entries.ts'
import type { WorkFacts } from '../../src/harvest/reference.ts'

export function entry(title: string, more: Partial<Entry> = {}): Entry {
  return { title, titles: [title], ids: {}, links: [], file: 'list.md', line: 1, ...more }
}

export function bibliography(
  paper: Bibliography['paper'],
  references: readonly BibliographyReference[] = [],
  more: Partial<Bibliography> = {},
): Bibliography {
  return { paper, references, complete: true, file: `${paper.title}.json`, ...more }
}

export function recognised(title: string, more: Partial<RecognisedEntry> = {}): RecognisedEntry {
  return { entry: entry(title), order: 1, recognised: 'unresolved', refused: [], ...more }
}

export function work(title: string, more: Partial<WorkFacts> = {}): WorkFacts {
  return { title, authors: [], ids: {}, links: [], ...more }
}
