/** The entries of a list that somebody means by an id, a nickname or a title. */
import type { Entry } from '../core/reading-list.ts'
import { titleKey } from '../core/title-key.ts'
import { referenceLink } from './reference-link.ts'
import { idOf } from './word-id.ts'

export interface NamedEntries {
  /** Those that the name is an id, nickname or title of. Of lines that are one paper by an id or title, the first. */
  readonly exact: readonly Entry[]
  /** Those whose title or nickname holds the name, where none is exact. */
  readonly near: readonly Entry[]
}

/** Shorter names are in too many titles. */
const shortestPart = 3

/** `name` may also be an address, or a file's name: an id with `_` for `/`, a title with dashes, a number before it. */
export function entriesNamed(entries: readonly Entry[], name: string): NamedEntries {
  const ids = { ...referenceLink(name).ids, ...(idOf(name) ?? idOf(name.replace('_', '/'))) }
  const byId = entries.filter(entry => Object.entries(ids).some(([kind, id]) => idIn(entry, kind) === id))
  if (Object.keys(ids).length > 0) return { exact: distinct(byId), near: [] }
  const keys = [titleKey(name), titleKey(name.replace(/^\d{1,3}[-_. ]/, ''))].filter(Boolean)
  const exact = entries.filter(entry => keysOf(entry).some(key => keys.includes(key)))
  if (exact.length > 0) return { exact: distinct(exact), near: [] }
  const part = keys[0] ?? ''
  const near =
    part.length < shortestPart ? [] : entries.filter(entry => keysOf(entry).some(key => key.includes(part)))
  return { exact: [], near: distinct(near) }
}

function idIn(entry: Entry, kind: string): string | undefined {
  return new Map(Object.entries(entry.ids)).get(kind)
}

function keysOf({ title, titles, nickname }: Entry): string[] {
  return [title, ...titles, nickname ?? ''].map(titleKey).filter(key => key !== '')
}

/** Entries without those that have an id or a title of an earlier one. */
function distinct(entries: readonly Entry[]): Entry[] {
  const seen = new Set<string>()
  return entries.filter(entry => {
    const names = [...Object.entries(entry.ids).map(pair => pair.join(':')), titleKey(entry.title)]
    const isNew = !names.some(one => seen.has(one))
    for (const one of names) seen.add(one)
    return isNew
  })
}
