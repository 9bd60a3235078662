/** The shape of a graph file, version 1: what `data/graph.json` must look like to be believed. */
import * as v from 'valibot'

/** Coordinates and counts beyond this are no honest data; JSON's `1e999` would be Infinity. */
const limit = 1e9

/** Not `__proto__`: a key may end up as the name of a property. */
const key = v.pipe(v.string(), v.minLength(1), v.maxLength(500), v.notValue('__proto__'))
const text = v.pipe(v.string(), v.maxLength(100_000))
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(limit))
const coordinate = v.pipe(v.number(), v.minValue(-limit), v.maxValue(limit))
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const year = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9999))
const date = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}(-\d{2})?$/))
const link = v.pipe(v.string(), v.maxLength(2000), v.regex(/^https?:\/\/[^\s"<>]+$/))
const point = v.object({ x: coordinate, y: coordinate })
const source = v.picklist(['semantic-scholar', 'bibliography'])
const optional = v.exactOptional

export const paperSchema = v.object({
  title: text,
  nickname: optional(text),
  authors: v.array(text),
  year: optional(year),
  date: optional(date),
  venue: optional(text),
  ids: v.object({
    arxiv: optional(text),
    doi: optional(text),
    acl: optional(text),
    pubmed: optional(text),
    pmc: optional(text),
    corpus: optional(text),
    s2: optional(text),
    openreview: optional(text),
  }),
  links: v.array(link),
  citationCount: optional(count),
  citationCountDate: optional(date),
  referenceCount: optional(count),
  referencesKnown: v.picklist(['complete', 'partial', 'unknown']),
  abstract: optional(text),
  tldr: optional(text),
  listed: v.boolean(),
  order: optional(count),
  section: optional(text),
  note: optional(text),
  file: optional(text),
  line: optional(count),
  leaning: optional(share),
  cites: optional(v.array(key)),
  recognised: optional(v.picklist(['id', 'title', 'correction', 'bibliography', 'unresolved'])),
  inListCitations: count,
  inListReferences: count,
  pageRank: share,
  community: optional(count),
  x: coordinate,
  y: coordinate,
  timeline: point,
  layers: point,
})

/** What a corpus keeps of a paper as JSON; the rest stands in columns. See `corpus-file.ts`. */
export const factsSchema = v.omit(paperSchema, [
  'title',
  'listed',
  'section',
  'inListCitations',
  'community',
  'x',
  'y',
  'timeline',
  'layers',
])

export const citationSchema = v.object({
  mentions: optional(count),
  influential: optional(v.boolean()),
  intents: optional(v.array(text)),
  contexts: optional(v.array(text)),
  sources: v.array(source),
  implied: optional(v.boolean()),
  deepest: optional(v.boolean()),
})

export const attributesSchema = v.object({
  title: text,
  files: v.array(text),
  entries: count,
  sections: v.array(v.object({ id: text, title: text, parent: optional(text), depth: count })),
  provenance: v.object({
    sources: v.array(source),
    date: optional(day),
    statement: text,
    attribution: text,
  }),
  problems: v.array(
    v.object({
      severity: v.picklist(['error', 'warning', 'note']),
      message: text,
      file: optional(text),
      line: optional(count),
      paper: optional(text),
    }),
  ),
  ranking: optional(v.object({ candidates: count, referenced: count })),
  changes: optional(
    v.object({
      since: optional(day),
      papers: v.array(key),
      gone: v.array(text),
      citations: v.array(v.object({ citing: key, cited: key })),
      goneCitations: count,
      counts: count,
    }),
  ),
  communities: v.array(v.object({ name: text, size: count })),
  years: v.array(v.object({ year, x: coordinate })),
})

export const graphFileSchema = v.object({
  format: v.literal('cairn-graph'),
  version: v.literal(1),
  options: v.object({
    type: v.literal('directed'),
    multi: v.literal(false),
    allowSelfLoops: v.literal(false),
  }),
  attributes: attributesSchema,
  nodes: v.array(v.object({ key, attributes: paperSchema })),
  edges: v.array(v.object({ source: key, target: key, attributes: citationSchema })),
})

export type GraphFile = v.InferOutput<typeof graphFileSchema>
