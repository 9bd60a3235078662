/** The shape of a graph file, version 1: what `data/graph.json` must look like to be believed. */
import {
  flag,
  list,
  number,
  oneOf,
  optional,
  record,
  text as textOf,
  type ValueOf,
  wholeNumber,
} from './shape.ts'

/** Coordinates and counts beyond this are no honest data; JSON's `1e999` would be Infinity. */
const limit = 1e9

/** Not `__proto__`: a key may end up as the name of a property. */
const key = textOf({ minLength: 1, maxLength: 500, not: { const: '__proto__' } })
const text = textOf({ maxLength: 100_000 })
const count = wholeNumber(0, limit)
const coordinate = number(-limit, limit)
const share = number(0, 1)
const year = wholeNumber(0, 9999)
const date = textOf({ pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' })
const day = textOf({ pattern: '^\\d{4}-\\d{2}(-\\d{2})?$' })
const link = textOf({ maxLength: 2000, pattern: '^https?:\\/\\/[^\\s"<>]+$' })
const point = record({ x: coordinate, y: coordinate })
const source = oneOf('semantic-scholar', 'bibliography')

const paperFields = {
  title: text,
  nickname: optional(text),
  authors: list(text),
  year: optional(year),
  date: optional(date),
  venue: optional(text),
  ids: record({
    arxiv: optional(text),
    doi: optional(text),
    acl: optional(text),
    pubmed: optional(text),
    pmc: optional(text),
    corpus: optional(text),
    s2: optional(text),
    openreview: optional(text),
  }),
  links: list(link),
  citationCount: optional(count),
  citationCountDate: optional(date),
  referenceCount: optional(count),
  referencesKnown: oneOf('complete', 'partial', 'unknown'),
  abstract: optional(text),
  tldr: optional(text),
  listed: flag,
  order: optional(count),
  section: optional(text),
  note: optional(text),
  file: optional(text),
  line: optional(count),
  leaning: optional(share),
  cites: optional(list(key)),
  recognised: optional(oneOf('id', 'title', 'correction', 'bibliography', 'unresolved')),
  inListCitations: count,
  inListReferences: count,
  pageRank: share,
  community: optional(count),
  x: coordinate,
  y: coordinate,
  timeline: point,
  layers: point,
}

export const paperSchema = record(paperFields)

const {
  title: _title,
  citationCount: _citationCount,
  referencesKnown: _referencesKnown,
  listed: _listed,
  section: _section,
  inListCitations: _inListCitations,
  inListReferences: _inListReferences,
  pageRank: _pageRank,
  community: _community,
  x: _x,
  y: _y,
  timeline: _timeline,
  layers: _layers,
  ...factFields
} = paperFields

/** What a corpus keeps of a paper as JSON; the rest stands in columns. See `corpus-file.ts`. */
export const factsSchema = record(factFields)

/** Citing sentences. */
export const contextsSchema = list(text)

export const citationSchema = record({
  mentions: optional(count),
  influential: optional(flag),
  intents: optional(list(text)),
  contexts: optional(contextsSchema),
  sources: list(source),
  implied: optional(flag),
  deepest: optional(flag),
})

export const attributesSchema = record({
  title: text,
  files: list(text),
  entries: count,
  sections: list(record({ id: text, title: text, parent: optional(text), depth: count })),
  provenance: record({
    sources: list(source),
    date: optional(day),
    statement: text,
    attribution: text,
  }),
  problems: list(
    record({
      severity: oneOf('error', 'warning', 'note'),
      message: text,
      file: optional(text),
      line: optional(count),
      paper: optional(text),
    }),
  ),
  ranking: optional(record({ candidates: count, referenced: count })),
  changes: optional(
    record({
      since: optional(day),
      papers: list(key),
      gone: list(text),
      citations: list(record({ citing: key, cited: key })),
      goneCitations: count,
      counts: count,
    }),
  ),
  communities: list(record({ name: text, size: count })),
  years: list(record({ year, x: coordinate })),
})

export const graphFileSchema = record({
  format: oneOf('cairn-graph'),
  version: oneOf(1),
  options: record({
    type: oneOf('directed'),
    multi: oneOf(false),
    allowSelfLoops: oneOf(false),
  }),
  attributes: attributesSchema,
  nodes: list(record({ key, attributes: paperSchema })),
  edges: list(record({ source: key, target: key, attributes: citationSchema })),
})

export type GraphFile = ValueOf<typeof graphFileSchema>
