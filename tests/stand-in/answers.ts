/** What the stand-in answers to a request, as status and body: the behaviour of the real API as it was recorded, faults aside. */
import { type CatalogueRecord, type CatalogueReference, recordFinder } from './catalogue.ts'
import { titleFinder } from './title-finder.ts'

export interface Answer {
  readonly status: number
  readonly body: unknown
}

/** Ways of the real API that come and go. */
export interface Manners {
  /** The search for titles finds nothing for hyphenated words. */
  readonly hyphensInVain?: boolean
  /** A title that is not there gets 200 with no hits instead of 404. */
  readonly emptyMisses?: boolean
}

/** In the order in which the API writes the fields of a paper, whatever the order of the question. */
const paperFields = [
  'externalIds',
  'url',
  'title',
  'venue',
  'year',
  'referenceCount',
  'citationCount',
  'openAccessPdf',
  'tldr',
  'publicationDate',
  'authors',
  'abstract',
] as const
const edgeFields = ['isInfluential', 'contexts', 'intents']
const mostNested = 9_999

/** Answers questions about these records. `drift` gives a number from 0 to 1 for the score of title matches. */
export function answersOf(
  records: readonly CatalogueRecord[],
  drift: () => number,
  { hyphensInVain = false, emptyMisses = false }: Manners = {},
): (method: string, path: string, query: URLSearchParams, body: string) => Answer {
  const find = recordFinder(records)
  const titled = titleFinder(records)
  const byId = new Map(records.map(record => [record.paperId, record]))

  function batch(query: URLSearchParams, text: string): Answer {
    const fields = fieldsOf(query)
    const unknown = unsupported(fields, true)
    if (unknown.length > 0) return error(`Unrecognized or unsupported fields: [${unknown.join(', ')}]`)
    const ids = idsOf(text)
    if (ids === undefined) return error('Request body must be a JSON object with ids')
    if (ids.length > 500) return error('Too many ids')
    const found = ids.map(find)
    if (ids.includes('') || found.every(record => record === undefined))
      return error('No valid paper ids given')
    const nested = fields
      .filter(field => field.startsWith('references'))
      .map(field => field.slice('references.'.length))
    const kept = keptReferences(found)
    const rows = found.map((record, index) => {
      if (!record) return null
      const row = paperRow(record, fields)
      if (nested.length === 0) return row
      const references = record.references === null ? null : (kept[index] ?? [])
      return { ...row, references: references?.map(reference => referenceRow(reference, nested)) ?? null }
    })
    return { status: 200, body: rows }
  }

  /** All lists while they fit; else the longest ones, and nothing of the others: not cut from the tail. */
  function keptReferences(found: readonly (CatalogueRecord | undefined)[]): CatalogueReference[][] {
    const lists = found.map(record => (record?.references ?? []).slice(record?.missingInBatch ?? 0))
    const order = lists
      .map((_, index) => index)
      .sort((a, b) => (lists[b]?.length ?? 0) - (lists[a]?.length ?? 0))
    let room = mostNested
    const kept = lists.map((): CatalogueReference[] => [])
    for (const index of order) {
      const list = lists[index]?.slice(0, room) ?? []
      kept[index] = list
      room -= list.length
    }
    return kept
  }

  function references(id: string, query: URLSearchParams): Answer {
    const fields = fieldsOf(query).map(field => field.replace(/^citedPaper\./, ''))
    const unknown = unsupported(
      fields.filter(field => !edgeFields.includes(field)),
      false,
    )
    if (unknown.length > 0) return error(`Unrecognized or unsupported fields: [${unknown.join(', ')}]`)
    const record = find(id)
    if (!record) return notFound(id)
    const offset = Number(query.get('offset') ?? 0)
    const limit = Number(query.get('limit') ?? 100)
    if (limit > 1000 || limit < 1) return error('limit must be <= 1000')
    if (offset + limit >= 10_000) return error('offset + limit must be < 10000')
    const citingPaperInfo = {
      openAccessPdf: disclaimed(record),
      title: record.title,
      authors: authorRows(record),
    }
    if (record.references === null) return { status: 200, body: { data: null, citingPaperInfo } }
    const data = record.references.slice(offset, offset + limit).map(reference => ({
      ...edgeRow(reference, fields),
      citedPaper: referenceRow(reference, fields),
    }))
    const next = offset + limit < record.references.length ? { next: offset + limit } : {}
    return { status: 200, body: { offset, ...next, citingPaperInfo, data } }
  }

  function match(query: URLSearchParams): Answer {
    const fields = fieldsOf(query)
    const wanted = query.get('query') ?? ''
    const hit = hyphensInVain && wanted.includes('-') ? undefined : titled(wanted)
    if (!hit && emptyMisses) return { status: 200, body: { total: 0, offset: 0, data: [] } }
    if (!hit) return { status: 404, body: { error: 'Title match not found' } }
    const words = wanted.split(/\s+/).length
    const matchScore = Number((words * 25 * (1 + 0.05 * drift())).toFixed(5))
    return { status: 200, body: { data: [{ ...paperRow(hit, fields), matchScore }] } }
  }

  function referenceRow(reference: CatalogueReference, fields: readonly string[]): Record<string, unknown> {
    const cited = reference.paperId === null ? undefined : byId.get(reference.paperId)
    if (cited) return paperRow(cited, fields)
    const { title = null, venue = '', year = null } = reference
    const nothing = {
      externalIds: null,
      url: null,
      citationCount: null,
      referenceCount: null,
      publicationDate: null,
    }
    const row = { ...nothing, title, venue, year, authors: [] }
    return { paperId: null, ...picked(row, fields) }
  }

  return (method, path, query, body) => {
    if (method === 'POST' && path === '/paper/batch') return batch(query, body)
    if (method !== 'GET') return { status: 405, body: { message: 'Method Not Allowed' } }
    if (path === '/paper/search/match') return match(query)
    const [, id = '', list] = /^\/paper\/(.+?)(\/references)?$/.exec(path) ?? []
    if (list) return references(decodeURIComponent(id), query)
    const record = find(decodeURIComponent(id))
    return record
      ? { status: 200, body: paperRow(record, fieldsOf(query)) }
      : notFound(decodeURIComponent(id))
  }
}

function error(text: string): Answer {
  return { status: 400, body: { error: text } }
}

function notFound(id: string): Answer {
  return { status: 404, body: { error: `Paper with id ${id} not found` } }
}

function fieldsOf(query: URLSearchParams): string[] {
  return (query.get('fields') ?? 'title').split(',')
}

/** Edge fields among nested references are dropped silently; everything else that is unknown is refused. */
function unsupported(fields: readonly string[], nested: boolean): string[] {
  return fields.filter(field => {
    const name = nested ? field.replace(/^references\./, '') : field
    const known = [...paperFields, 'paperId', 'corpusId'].includes(name)
    return !known && !(nested && (name === 'references' || edgeFields.includes(name)))
  })
}

function idsOf(text: string): string[] | undefined {
  try {
    const { ids } = JSON.parse(text)
    return Array.isArray(ids) && ids.every(id => typeof id === 'string') ? ids : undefined
  } catch {
    return undefined
  }
}

/** Asking for one of these brings `openAccessPdf` along, asked for or not. */
const protectedFields = ['abstract', 'tldr']

function paperRow(record: CatalogueRecord, fields: readonly string[]): Record<string, unknown> {
  const guarded = fields.some(field => protectedFields.includes(field) || field.startsWith('references'))
  const row = {
    externalIds: record.externalIds,
    url: `https://www.semanticscholar.org/paper/${record.paperId}`,
    title: record.title,
    venue: record.venue ?? '',
    year: record.year ?? null,
    referenceCount: record.referenceCount ?? record.references?.length ?? 0,
    citationCount: record.citationCount ?? 0,
    openAccessPdf: guarded ? disclaimed(record) : { url: record.pdf ?? '', status: null, license: null },
    tldr: record.tldr ? { model: 'tldr@v2.0.0', text: record.tldr } : null,
    publicationDate: record.publicationDate ?? null,
    authors: authorRows(record),
    abstract: record.abstract ?? null,
  }
  return { paperId: record.paperId, ...picked(row, guarded ? [...fields, 'openAccessPdf'] : fields) }
}

function picked(row: Readonly<Record<string, unknown>>, fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([name]) => fields.includes(name)))
}

function edgeRow(reference: CatalogueReference, fields: readonly string[]): Record<string, unknown> {
  const { isInfluential = false, contexts = [], intents = [] } = reference
  return picked({ isInfluential, contexts, intents }, fields)
}

function authorRows(record: CatalogueRecord) {
  return (record.authors ?? []).map((name, index) => ({ authorId: String(1000 + index), name }))
}

function disclaimed(record: CatalogueRecord) {
  const elided =
    record.references === null
      ? "The following paper fields have been elided by the publisher: {'references'}. "
      : ''
  return {
    url: record.pdf ?? '',
    status: null,
    license: null,
    disclaimer: `Notice: ${elided}Paper or abstract available elsewhere.`,
  }
}
