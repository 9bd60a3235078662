/**
 * Rows of Semantic Scholar's bulk datasets in the shapes of its API, so that what reads the API's answers reads them too.
 * The one place that knows the field names of the datasets (https://api.semanticscholar.org/api-docs/datasets).
 */
import * as v from 'valibot'
import type { PaperIdKind } from './dataset-tables.ts'

function lenient<Output>(schema: v.GenericSchema<unknown, Output>) {
  return v.fallback(v.optional(v.nullable(schema)), undefined)
}

const text = lenient(v.string())
const id = lenient(v.pipe(v.union([v.string(), v.number()]), v.transform(String)))
const corpusId = v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.regex(/^\d{1,15}$/))

const paperSchema = v.object({
  corpusid: corpusId,
  externalids: lenient(v.object({ ACL: id, ArXiv: id, DOI: id, PubMed: id, PubMedCentral: id })),
  url: text,
  title: text,
  authors: lenient(v.array(lenient(v.object({ name: text })))),
  venue: text,
  year: v.optional(v.unknown()),
  publicationdate: v.optional(v.unknown()),
  citationcount: v.optional(v.unknown()),
  referencecount: v.optional(v.unknown()),
})

/** A row of `papers`. */
export interface DatasetPaper {
  readonly corpusId: string
  /** The paper id of the API: it is in the address of the paper's page. */
  readonly sha: string | undefined
  readonly ids: Readonly<Record<string, string | null | undefined>>
  readonly title: string
  /** As the API would answer. */
  readonly answer: Readonly<Record<string, unknown>>
}

/** The paper in a row of `papers`; undefined when it has no corpus id. */
export function datasetPaper(row: unknown): DatasetPaper | undefined {
  const parsed = v.safeParse(paperSchema, row)
  if (!parsed.success) return undefined
  const { corpusid, externalids, url, title, authors, venue, year } = parsed.output
  const { publicationdate, citationcount, referencecount } = parsed.output
  const sha = /[0-9a-f]{40}/i.exec(url ?? '')?.[0].toLowerCase()
  const ids = { ...externalids, PubMedCentral: externalids?.PubMedCentral?.replace(/^PMC/i, '') ?? null }
  return {
    corpusId: corpusid,
    sha,
    ids,
    title: title ?? '',
    answer: {
      paperId: sha,
      externalIds: { ...ids, CorpusId: corpusid },
      title,
      venue,
      year,
      publicationDate: publicationdate,
      authors,
      citationCount: citationcount,
      referenceCount: referencecount,
    },
  }
}

/** Every id by which a paper can be asked for, as `paperName` writes them. */
export function paperNames({ corpusId, sha, ids }: DatasetPaper): string[] {
  const all: readonly [PaperIdKind, string | null | undefined][] = [
    ['sha', sha],
    ['corpus', corpusId],
    ['arxiv', ids.ArXiv],
    ['doi', ids.DOI],
    ['acl', ids.ACL],
    ['pubmed', ids.PubMed],
    ['pmc', ids.PubMedCentral],
  ]
  return all.flatMap(([kind, value]) => (value ? paperName(kind, value) : []))
}

/** `arxiv:1706.03762`: equal for two ids that differ in letter case only. */
export function paperName(kind: PaperIdKind, value: string): string {
  return `${kind}:${value.toLowerCase()}`
}

const kindOfPrefix: Readonly<Record<string, PaperIdKind>> = {
  corpusid: 'corpus',
  arxiv: 'arxiv',
  doi: 'doi',
  acl: 'acl',
  pmid: 'pubmed',
  pmcid: 'pmc',
}

/** The id behind one of the API's forms: kind `arxiv` of `ARXIV:1706.03762`, kind `sha` of 40 hexadecimal digits. */
export function idOfForm(form: string): { readonly kind: PaperIdKind; readonly id: string } {
  const [, prefix = '', rest = ''] = /^(?:([a-z]+):)?(.*)$/is.exec(form) ?? []
  return { kind: kindOfPrefix[prefix.toLowerCase()] ?? 'sha', id: rest.toLowerCase() }
}

/** A row of `paper-ids`: a paper id of the API, primary or not, and whose it is. */
export interface DatasetPaperId {
  readonly sha: string
  readonly corpusId: string
}

export function datasetPaperId(row: unknown): DatasetPaperId | undefined {
  const parsed = v.safeParse(v.object({ sha: v.string(), corpusid: corpusId }), row)
  return parsed.success ? { sha: parsed.output.sha, corpusId: parsed.output.corpusid } : undefined
}

/** A row of `citations`. Without `cited`, Semantic Scholar could not tell which work is meant. */
export interface DatasetCitation {
  readonly citing: string
  readonly cited?: string
  /** What the API says about a citation. */
  readonly edge: Readonly<Record<string, unknown>>
}

/** The citation in a row of `citations`; undefined when nobody cites. */
export function datasetCitation(row: unknown): DatasetCitation | undefined {
  const parsed = v.safeParse(
    v.object({
      citingcorpusid: corpusId,
      citedcorpusid: lenient(corpusId),
      isinfluential: v.optional(v.unknown()),
      contexts: v.optional(v.unknown()),
      intents: v.optional(v.unknown()),
    }),
    row,
  )
  if (!parsed.success) return undefined
  const { citingcorpusid, citedcorpusid, isinfluential, contexts, intents } = parsed.output
  return {
    citing: citingcorpusid,
    ...(citedcorpusid ? { cited: citedcorpusid } : {}),
    edge: { isInfluential: isinfluential, contexts: flatList(contexts), intents: flatList(intents) },
  }
}

/** Lists come as such or as JSON text; intents nested, a list for each context, or flat in older releases. */
function flatList(value: unknown): unknown[] | undefined {
  const list = typeof value === 'string' ? jsonOf(value) : value
  return Array.isArray(list) ? list.flat() : undefined
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What `abstracts` and `tldrs` say about a paper, in the fields of the API. */
export interface DatasetText {
  readonly corpusId: string
  readonly answer: Readonly<Record<string, unknown>>
}

/** The text in a row of `abstracts` or `tldrs`. */
export function datasetText(row: unknown): DatasetText | undefined {
  const parsed = v.safeParse(
    v.object({
      corpusid: corpusId,
      abstract: text,
      openaccessurl: text,
      tldr: text,
    }),
    row,
  )
  if (!parsed.success) return undefined
  const { corpusid, abstract, openaccessurl, tldr } = parsed.output
  return {
    corpusId: corpusid,
    answer: {
      ...(abstract ? { abstract } : {}),
      ...(openaccessurl ? { openAccessPdf: { url: openaccessurl } } : {}),
      ...(tldr ? { tldr: { text: tldr } } : {}),
    },
  }
}
