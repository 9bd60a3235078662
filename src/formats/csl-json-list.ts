/** A reading list in CSL-JSON, as Zotero, Paperpile, Mendeley and pandoc write it. */
import * as v from 'valibot'
import type { Parsed } from '../core/problem.ts'
import type { ReadingList } from '../core/reading-list.ts'
import { type CatalogueRecord, idsOfFields, type RecordKind, venueIn, yearIn } from './catalogue-record.ts'
import { complain, gatheredFrom } from './gathered-list.ts'
import { elementLines } from './json-element-lines.ts'
import { isRecord, jsonOf, mismatch } from './json-file.ts'
import { plainText } from './plain-text.ts'
import { takeRecords } from './record-list.ts'
import { remarkIn } from './record-note.ts'
import { writtenTitle } from './written-title.ts'

/** Text, numbers as text; anything else counts as absent. */
const text = v.fallback(
  v.pipe(
    v.union([v.string(), v.number()]),
    v.transform(value => String(value)),
  ),
  '',
)
const texts = v.fallback(
  v.union([
    v.array(text),
    v.pipe(
      text,
      v.transform(one => [one]),
    ),
  ]),
  [],
)
const name = v.fallback(
  v.object({
    family: v.optional(text, ''),
    given: v.optional(text, ''),
    literal: v.optional(text, ''),
    'non-dropping-particle': v.optional(text, ''),
    'dropping-particle': v.optional(text, ''),
    suffix: v.optional(text, ''),
  }),
  { family: '', given: '', literal: '', 'non-dropping-particle': '', 'dropping-particle': '', suffix: '' },
)
const date = v.fallback(
  v.object({
    'date-parts': v.optional(v.fallback(v.array(v.fallback(v.array(text), [])), []), []),
    raw: v.optional(text, ''),
    literal: v.optional(text, ''),
  }),
  { 'date-parts': [], raw: '', literal: '' },
)
const field = v.optional(text, '')

const item = v.object({
  type: field,
  title: field,
  'title-short': field,
  shortTitle: field,
  'container-title': v.optional(texts, []),
  'event-title': field,
  publisher: field,
  archive: field,
  archive_location: field,
  number: field,
  note: field,
  annote: field,
  keyword: field,
  categories: v.optional(texts, []),
  DOI: field,
  URL: field,
  PMID: field,
  PMCID: field,
  author: v.optional(v.fallback(v.array(name), []), []),
  issued: v.optional(date, {}),
})
type Item = v.InferOutput<typeof item>

const kinds: Readonly<Record<string, RecordKind>> = {
  software: 'software',
  dataset: 'data',
  webpage: 'page',
  post: 'page',
  'post-weblog': 'page',
  article: 'any',
  document: 'any',
  manuscript: 'any',
  report: 'any',
  standard: 'any',
  broadcast: 'media',
  figure: 'media',
  graphic: 'media',
  motion_picture: 'media',
  musical_score: 'media',
  song: 'media',
  speech: 'media',
}

const mostNames = 200

/** The list that `text` holds: an array of items, or an object that has one as `items` or `references`. */
export function parseCslJsonList(text: string, file: string): Parsed<ReadingList> {
  return gatheredFrom(text, file, gathering => {
    const { value, problems } = jsonOf(text, file)
    gathering.problems.push(...problems)
    if (problems.length > 0) return
    const { items, within } = itemsIn(value)
    if (items === undefined)
      return complain(
        gathering,
        1,
        'error',
        mismatch('list', value, 'CSL-JSON: an array of items with titles'),
      )
    const lines = elementLines(text, within)
    const records = items.flatMap((one, i) => {
      const line = lines[i] ?? 1
      if (isRecord(one)) return [catalogueRecord(v.parse(item, one), line)]
      complain(gathering, line, 'warning', mismatch('item', one, 'an object'))
      return []
    })
    takeRecords(gathering, records)
  })
}

function itemsIn(value: unknown): { items?: readonly unknown[]; within?: string } {
  if (Array.isArray(value)) return { items: value }
  if (!isRecord(value)) return {}
  for (const within of ['items', 'references']) {
    const items = Object.hasOwn(value, within) ? value[within] : undefined
    if (Array.isArray(items)) return { items, within }
  }
  return {}
}

function catalogueRecord(csl: Item, line: number): CatalogueRecord {
  const short = writtenTitle(csl['title-short'] || csl.shortTitle)
  const venue = venueIn(writtenTitle(csl['container-title'][0] || csl['event-title'] || csl.publisher))
  const { 'date-parts': parts = [], raw = '', literal = '' } = csl.issued
  const year = yearIn(parts[0]?.[0] ?? '') ?? yearIn(raw) ?? yearIn(literal)
  const variables = noteVariables(csl.note)
  const note = remarkIn([csl.note, csl.annote].join('\n'))
  return {
    kind: kinds[csl.type] ?? 'paper',
    title: csl.title,
    ...(short !== '' && { short }),
    authors: csl.author.slice(0, mostNames).map(spoken).filter(Boolean),
    ...(year !== undefined && { year }),
    ...(venue !== undefined && { venue }),
    ids: idsOfFields({
      doi: csl.DOI || variables.doi,
      pubmed: csl.PMID || variables.pmid,
      pmc: csl.PMCID || variables.pmcid,
      arxiv: variables.arxiv,
    }),
    mentions: [csl.number, csl.archive_location, csl.archive, csl.note, csl['container-title'][0] ?? ''].map(
      one => one.slice(0, 500),
    ),
    addresses: csl.URL === '' ? [] : [csl.URL],
    ...(note !== '' && { note }),
    collections: csl.categories
      .slice(0, 1)
      .map(category => [writtenTitle(category)])
      .filter(path => path[0] !== ''),
    keywords: csl.keyword.split(/[,;]/).map(writtenTitle).filter(Boolean),
    line,
  }
}

function spoken(person: Item['author'][number]): string {
  const { given, family, literal, suffix } = person
  const words = [given, person['dropping-particle'], person['non-dropping-particle'], family, suffix]
  return plainText(literal || words.filter(Boolean).join(' '), 200)
}

/** Zotero keeps fields that CSL lacks in lines of the note: `arXiv:1706.03762 [cs]`, `DOI: 10.…`, `PMID: 123`. */
function noteVariables(note: string): Readonly<Record<'arxiv' | 'doi' | 'pmid' | 'pmcid', string>> {
  const value = (name: string) =>
    new RegExp(`^${name}:[ \\t]?(\\S{1,300})`, 'im').exec(note.slice(0, 8_000))?.[1] ?? ''
  return { arxiv: value('arXiv'), doi: value('DOI'), pmid: value('PMID'), pmcid: value('PMCID') }
}
