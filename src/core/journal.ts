/** The reader's journal: which papers are read and what was noted about them, also as a text to carry along. */
import { readStatusText } from './read-status.ts'
import { textOrder } from './text-order.ts'

export interface Journal {
  readonly read: ReadonlySet<string>
  /** Notes by key of the paper; never empty ones. */
  readonly notes: ReadonlyMap<string, string>
}

export const emptyJournal: Journal = { read: new Set(), notes: new Map() }

const longestNote = 10_000

/** The journal in which the paper is read, or is no longer. */
export function togglingRead({ read, notes }: Journal, paper: string): Journal {
  const next = new Set(read)
  if (!next.delete(paper)) next.add(paper)
  return { read: next, notes }
}

/** The journal with this note on the paper; an empty note is none. */
export function noting({ read, notes }: Journal, paper: string, note: string): Journal {
  const next = new Map(notes)
  const text = note.trim().slice(0, longestNote)
  if (text) next.set(paper, text)
  else next.delete(paper)
  return { read, notes: next }
}

/**
 * The journal as a text: a file of read papers as `npm run path -- --read` takes it, in which notes are comments.
 *
 * @param titleOf the title of a paper, where it is known
 */
export function journalText(journal: Journal, titleOf: (paper: string) => string | undefined): string {
  const notes = [...journal.notes]
    .sort(([a], [b]) => textOrder(a, b))
    .map(([paper, note]) => `# note ${encodeURIComponent(paper)} ${JSON.stringify(note)}\n`)
  return readStatusText(journal.read, titleOf) + notes.join('')
}

/** The journal in a text, of papers for which `isKnown`; what cannot be read is left out. */
export function parseJournal(text: string, isKnown: (paper: string) => boolean): Journal {
  const read = new Set<string>()
  const notes = new Map<string, string>()
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)) {
    const [, encoded, quoted] = /^# note (\S+) (".*")$/.exec(line) ?? []
    if (encoded !== undefined && quoted !== undefined) {
      const [paper, note] = [decoded(encoded), unquoted(quoted)]
      if (paper !== undefined && note && isKnown(paper)) notes.set(paper, note.slice(0, longestNote))
      continue
    }
    const paper = line.replace(/(?:^|[ \t])#.*$/, '').trim()
    if (paper && isKnown(paper)) read.add(paper)
  }
  return { read, notes }
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

function unquoted(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'string' ? value.trim() : undefined
  } catch {
    return undefined
  }
}
