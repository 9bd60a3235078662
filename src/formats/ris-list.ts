/** A reading list in RIS, as Zotero, Mendeley, EndNote, Paperpile and publishers write it. */
import type { Parsed } from '../core/problem.ts'
import type { ReadingList } from '../core/reading-list.ts'
import { type CatalogueRecord, idsOfFields, type RecordKind, venueIn, yearIn } from './catalogue-record.ts'
import { complain, gatheredFrom } from './gathered-list.ts'
import { spokenName } from './person-names.ts'
import { plainText } from './plain-text.ts'
import { takeRecords } from './record-list.ts'
import { remarkIn } from './record-note.ts'
import { type RisRecord, risRecords } from './ris-syntax.ts'
import { writtenTitle } from './written-title.ts'

const kinds: Readonly<Record<string, RecordKind>> = {
  AGGR: 'data',
  DATA: 'data',
  COMP: 'software',
  BLOG: 'page',
  ELEC: 'page',
  ICOMM: 'page',
  WEB: 'page',
  GEN: 'any',
  UNPB: 'any',
  PAT: 'any',
  STAND: 'any',
  ADVS: 'media',
  ART: 'media',
  MPCT: 'media',
  MUSIC: 'media',
  SLIDE: 'media',
  SOUND: 'media',
  VIDEO: 'media',
}

const mostNames = 200

/** The list that `text` holds; every record keeps its line. */
export function parseRisList(text: string, file: string): Parsed<ReadingList> {
  return gatheredFrom(text, file, gathering => {
    const records = risRecords(text)
    for (const { line } of records.filter(({ closed }) => !closed))
      complain(gathering, line, 'note', 'invalid record: it does not end; expected a line with ER')
    takeRecords(gathering, records.map(catalogueRecord))
  })
}

/** What the record says. */
export function catalogueRecord({ type, fields, line }: RisRecord): CatalogueRecord {
  const all = (...tags: string[]) => tags.flatMap(tag => fields.get(tag) ?? [])
  const first = (...tags: string[]) => all(...tags)[0] ?? ''
  const short = writtenTitle(first('ST'))
  const venue = venueIn(writtenTitle(first('JO', 'JF', 'T2', 'JA', 'J2', 'C3', 'BT', 'PB')))
  const year = yearIn(first('PY', 'Y1')) ?? yearIn(first('DA', 'Y2'))
  const note = plainText(all('N1', 'RN').map(remarkIn).filter(Boolean).join(' · '), 1_000)
  return {
    kind: kinds[type] ?? 'paper',
    title: first('TI', 'T1', 'CT', 'BT', 'T2'),
    ...(short !== '' && { short }),
    authors: all('AU', 'A1').slice(0, mostNames).map(spokenName).filter(Boolean),
    ...(year !== undefined && { year }),
    ...(venue !== undefined && { venue }),
    ids: idsOfFields({
      doi: first('DO', 'DI'),
      pubmed: type === 'JOUR' ? first('PMID') : '',
      pmc: first('C2'),
    }),
    mentions: all('AN', 'M1', 'M3', 'C1', 'C7', 'IS', 'VL', 'PB', 'JO', 'T2', 'ID', 'N1').map(text =>
      text.slice(0, 500),
    ),
    addresses: all('UR', 'LK', 'L2', 'L1')
      .flatMap(text => text.slice(0, 4_000).split(/;\s|\s/))
      .filter(Boolean),
    ...(note !== '' && { note }),
    collections: [],
    keywords: all('KW')
      .map(keyword => writtenTitle(keyword))
      .filter(Boolean),
    line,
  }
}
