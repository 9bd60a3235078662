/** A reading list in BibTeX or BibLaTeX, as Zotero, Mendeley, Paperpile, JabRef, DBLP and Google Scholar write it. */
import type { Parsed } from '../core/problem.ts'
import type { ReadingList } from '../core/reading-list.ts'
import { bibtexRecord } from './bibtex-record.ts'
import { type BibtexContents, type BibtexEntry, bibtexContents } from './bibtex-syntax.ts'
import type { CatalogueRecord } from './catalogue-record.ts'
import { complain, gatheredFrom } from './gathered-list.ts'
import { groupPaths } from './jabref-groups.ts'
import { takeRecords } from './record-list.ts'

/** The list that `text` holds: groups of JabRef and Mendeley become sections, and every entry keeps its line. */
export function parseBibtexList(text: string, file: string): Parsed<ReadingList> {
  return gatheredFrom(text, file, gathering => {
    const bibtex = bibtexContents(text)
    for (const line of bibtex.unclosed)
      complain(
        gathering,
        line,
        'warning',
        'invalid entry: it has no closing brace; expected one; a field may be lost',
      )
    const paths = groupPaths(bibtex.comments)
    const records = bibtexRecords(bibtex).map(record => ({
      ...record,
      collections: record.collections.map(path => paths.get(path.join('/')) ?? path),
    }))
    takeRecords(gathering, records, [...paths.values()])
  })
}

/** Every entry as a record, with what it inherits by `crossref` and `xdata`; entries that only lend are left out. */
export function bibtexRecords({ entries }: Pick<BibtexContents, 'entries'>): CatalogueRecord[] {
  const byKey = new Map(entries.map(entry => [entry.key.toLowerCase(), entry]))
  const lenders = new Set(entries.flatMap(({ fields }) => fields.get('crossref')?.trim().toLowerCase() ?? []))
  return entries
    .filter(
      ({ type, key }) =>
        type !== 'xdata' && type !== 'set' && !(isVolume(type) && lenders.has(key.toLowerCase())),
    )
    .map(entry => bibtexRecord(withInherited(entry, byKey)))
}

function isVolume(type: string): boolean {
  return /^(?:mv)?(?:proceedings|book|collection)$/.test(type)
}

/** A lent title is the title of the volume; nothing that an entry says itself is replaced. */
function withInherited(entry: BibtexEntry, byKey: ReadonlyMap<string, BibtexEntry>): BibtexEntry {
  const fields = new Map(entry.fields)
  const lent = ['crossref', 'xdata'].flatMap(name =>
    (entry.fields.get(name) ?? '')
      .slice(0, 1_000)
      .split(',')
      .map(key => ({ name, lender: byKey.get(key.trim().toLowerCase()) })),
  )
  for (const { name, lender } of lent) {
    if (lender === undefined || lender === entry) continue
    for (const [field, value] of lender.fields) {
      const given = name === 'crossref' && field === 'title' ? 'booktitle' : field
      const isOwn = name === 'crossref' && /^(?:doi|url|eprint|note|crossref|author|groups)$/.test(field)
      if (!isOwn && !fields.has(given)) fields.set(given, value)
    }
  }
  return { ...entry, fields }
}
