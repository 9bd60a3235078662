/**
 * Semantic Scholar's answers as our papers and references. The one place that knows the field names of its API
 * (https://api.semanticscholar.org/api-docs/graph). Whatever is malformed in an answer counts as not said.
 */
import * as v from 'valibot'
import type { PaperIds } from '../core/paper.ts'
import { aclId, arxivId, idsOfDoi } from '../formats/identifiers.ts'
import { plainText } from '../formats/plain-text.ts'
import { safeLink } from '../formats/safe-link.ts'
import { firstDate } from './first-date.ts'
import { known } from './known.ts'
import type { Reference, WorkFacts } from './reference.ts'
import type { ShareWork } from './shared-works.ts'

const workFields = [
  'title',
  'externalIds',
  'year',
  'publicationDate',
  'venue',
  'authors',
  'citationCount',
  'referenceCount',
]

/** The `fields` parameter of each question. */
export const s2Fields = {
  papers: [...workFields, 'openAccessPdf'].join(),
  /** What only the whole record has, with its references as plain papers. */
  papersWithReferences: [
    'referenceCount',
    'abstract',
    'tldr',
    ...workFields.map(field => `references.${field}`),
  ].join(),
  /** Just enough to tell which works the references are. */
  papersWithReferenceTitles: ['externalIds', 'title', 'year'].map(field => `references.${field}`).join(),
  references: workFields.join(),
  referencesWithEvidence: [...workFields, 'isInfluential', 'intents', 'contexts'].join(),
}

/** A field that is undefined when it is absent, null or not what it should be. */
function lenient<Output>(schema: v.GenericSchema<unknown, Output>) {
  return v.fallback(v.optional(schema), undefined)
}

const text = (length: number) =>
  lenient(
    v.pipe(
      v.string(),
      v.transform(value => plainText(value, length)),
      v.nonEmpty(),
    ),
  )
const count = lenient(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9)))
const idText = lenient(v.pipe(v.union([v.string(), v.number()]), v.transform(String)))

const externalIdsSchema = v.object({
  ArXiv: idText,
  DOI: idText,
  ACL: idText,
  PubMed: idText,
  PubMedCentral: idText,
  CorpusId: idText,
})

const workSchema = v.object({
  paperId: lenient(v.string()),
  externalIds: lenient(externalIdsSchema),
  title: text(500),
  year: lenient(v.pipe(v.number(), v.integer(), v.minValue(1500), v.maxValue(2200))),
  publicationDate: lenient(
    v.pipe(v.string(), v.regex(/^(?:1[5-9]|2[01])\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/)),
  ),
  venue: text(200),
  authors: lenient(v.array(lenient(v.object({ name: text(120) })))),
  citationCount: count,
  referenceCount: count,
})

const paperSchema = v.object({
  ...workSchema.entries,
  abstract: text(10_000),
  tldr: lenient(v.object({ text: text(2_000) })),
  openAccessPdf: lenient(v.object({ url: lenient(v.string()) })),
  references: v.optional(v.unknown()),
})

const evidenceSchema = v.object({
  isInfluential: lenient(v.boolean()),
  intents: lenient(v.array(text(40))),
  contexts: lenient(v.array(text(2_000))),
})

/** A paper as Semantic Scholar has it. */
export interface S2Paper {
  /** With `ids.s2`, always. */
  readonly work: WorkFacts
  readonly references: S2References
}

/**
 * What an answer says about a reference list. `unasked`: it was not asked for. `withheld`: the publisher does not let
 * Semantic Scholar show it.
 */
export type S2References =
  | { readonly state: 'unasked' }
  | { readonly state: 'withheld' }
  | { readonly state: 'given'; readonly references: readonly Reference[] }

/** One page of a reference list. */
export type S2ReferencePage =
  | { readonly state: 'withheld' }
  | { readonly state: 'given'; readonly references: readonly Reference[]; readonly next?: number }

function canonicalIds(
  paperId: string | undefined,
  ids: v.InferOutput<typeof externalIdsSchema> | undefined,
): PaperIds {
  const { ArXiv, DOI, ACL, PubMed, PubMedCentral, CorpusId } = ids ?? {}
  const ofDoi = idsOfDoi(DOI ?? '')
  return known({
    ...ofDoi,
    arxiv: arxivId(ArXiv ?? '') ?? ofDoi.arxiv,
    acl: aclId(ACL ?? '') ?? ofDoi.acl,
    pubmed: digits(PubMed),
    pmc: digits(PubMedCentral?.replace(/^PMC/i, '')),
    corpus: digits(CorpusId),
    s2: s2Sha(paperId),
  })
}

function digits(id: string | undefined): string | undefined {
  return id !== undefined && /^\d{1,15}$/.test(id) ? id : undefined
}

/** A Semantic Scholar paper id, 40 hexadecimal digits, in lower case. */
function s2Sha(id: string | undefined): string | undefined {
  return id !== undefined && /^[0-9a-f]{40}$/i.test(id) ? id.toLowerCase() : undefined
}

/** The longest list of authors that we keep. */
const mostAuthors = 100

function work(row: v.InferOutput<typeof workSchema>, day: string): WorkFacts {
  const ids = canonicalIds(row.paperId, row.externalIds)
  return known({
    title: row.title ?? '',
    authors: (row.authors ?? []).flatMap(author => author?.name ?? []).slice(0, mostAuthors),
    year: row.year,
    date: firstDate({ ids, year: row.year, dates: [row.publicationDate] }),
    venue: row.venue,
    ids,
    links: [],
    citationCount: row.citationCount,
    citationCountDate: row.citationCount === undefined ? undefined : day,
    referenceCount: row.referenceCount,
  })
}

const itself: ShareWork = work => work

/**
 * The paper in one row of a batch or of a title match; undefined when the row is no paper.
 *
 * @param day on which the answer was given, `2026-11-23`
 * @param share what to make of the works in its reference list
 */
export function s2Paper(row: unknown, day: string, share = itself): S2Paper | undefined {
  const parsed = v.safeParse(paperSchema, row)
  if (!parsed.success) return undefined
  const facts = work(parsed.output, day)
  if (!facts.ids.s2) return undefined
  const pdf = safeLink(parsed.output.openAccessPdf?.url ?? '')
  return {
    work: known({
      ...facts,
      links: pdf ? [pdf] : [],
      abstract: parsed.output.abstract,
      tldr: parsed.output.tldr?.text,
    }),
    references: nestedReferences(parsed.output.references, day, share),
  }
}

function nestedReferences(rows: unknown, day: string, share: ShareWork): S2References {
  if (rows === undefined) return { state: 'unasked' }
  if (!Array.isArray(rows)) return { state: 'withheld' }
  return { state: 'given', references: rows.map(row => s2Reference(row, {}, day, share)) }
}

/** The reference in a row. A row of any shape counts as one reference, so that lists keep their length. */
export function s2Reference(
  citedPaper: unknown,
  edge: unknown,
  day: string,
  share: ShareWork = itself,
): Reference {
  const parsed = v.safeParse(workSchema, citedPaper)
  const evidence = v.safeParse(evidenceSchema, edge)
  const { isInfluential, intents, contexts } = evidence.success ? evidence.output : {}
  const facts = parsed.success ? work(parsed.output, day) : { title: '', authors: [], ids: {}, links: [] }
  return {
    work: share(facts),
    evidence: known({
      influential: isInfluential,
      intents: someTexts(intents),
      contexts: someTexts(contexts),
      sources: ['semantic-scholar'] as const,
    }),
  }
}

function someTexts(texts: readonly (string | undefined)[] | undefined): string[] | undefined {
  const found = [...new Set((texts ?? []).filter(item => item !== undefined))].slice(0, 50)
  return found.length > 0 ? found : undefined
}

/** The page of `/paper/{id}/references` in an answer; undefined when it is none. `data: null` means withheld. */
export function s2ReferencePage(body: unknown, day: string, share = itself): S2ReferencePage | undefined {
  const envelope = v.safeParse(
    v.object({ data: v.nullable(v.array(v.unknown())), next: lenient(v.pipe(v.number(), v.integer())) }),
    body,
  )
  if (!envelope.success) return undefined
  const { data, next } = envelope.output
  if (data === null) return { state: 'withheld' }
  const references = data.map(row => {
    const edge = v.safeParse(v.object({ citedPaper: v.unknown() }), row)
    return s2Reference(edge.success ? edge.output.citedPaper : undefined, row, day, share)
  })
  return known({ state: 'given' as const, references, next })
}

/** Whether a reference page says itself that the publisher does not let its list be shown. */
export function saysWithheld(body: unknown): boolean {
  const page = v.safeParse(
    v.object({ citingPaperInfo: v.object({ openAccessPdf: v.object({ disclaimer: v.string() }) }) }),
    body,
  )
  return page.success && /elided/i.test(page.output.citingPaperInfo.openAccessPdf.disclaimer)
}

/** The hits of a title match; none for `data: []`, undefined when the answer is none. */
export function s2Hits(body: unknown, day: string): S2Paper[] | undefined {
  const envelope = v.safeParse(v.object({ data: v.array(v.unknown()) }), body)
  return envelope.success ? envelope.output.data.flatMap(row => s2Paper(row, day) ?? []) : undefined
}

/** What an error says, in Semantic Scholar's words, cut short; undefined when it says nothing. */
export function s2ErrorText(body: unknown): string | undefined {
  const parsed = v.safeParse(v.object({ error: text(200), message: text(200) }), body)
  return parsed.success ? (parsed.output.error ?? parsed.output.message) : undefined
}

/** Whether an error is the one for a batch of which no id is known. */
export function saysNoValidIds(body: unknown): boolean {
  return /no valid paper ids/i.test(s2ErrorText(body) ?? '')
}
