/** A record of a reference manager, whatever it was written in, as the paper somebody meant or the reason why it is none. */
import type { PaperIds } from '../core/paper.ts'
import { idsInText, idsOfDoi } from './identifiers.ts'
import type { Draft, ReadLine } from './line-entry.ts'
import { plainText } from './plain-text.ts'
import { type ReferenceLink, referenceLink } from './reference-link.ts'
import { looksLikeName, titleParts } from './title-parts.ts'
import { writtenTitle } from './written-title.ts'

/** What the type of a record says: `page` and `any` leave it to ids and links to decide. */
export type RecordKind = 'paper' | 'any' | 'page' | 'software' | 'data' | 'volume' | 'media'

export interface CatalogueRecord {
  readonly kind: RecordKind
  /** As written, LaTeX and HTML included; empty where there is none. */
  readonly title: string
  /** A short title, which may be a nickname. */
  readonly short?: string
  readonly authors: readonly string[]
  readonly year?: number
  readonly venue?: string
  /** Ids that fields of their own give. */
  readonly ids: PaperIds
  /** Texts in which ids may stand besides other things, the surest first. */
  readonly mentions: readonly string[]
  /** Addresses as written, best first. */
  readonly addresses: readonly string[]
  readonly note?: string
  /** Collections and groups that hold it, each as the titles from the outermost inwards. */
  readonly collections: readonly (readonly string[])[]
  readonly keywords: readonly string[]
  /** Counted from 1. */
  readonly line: number
}

const reasons: Readonly<Partial<Record<RecordKind, string>>> = {
  page: 'is a web page',
  software: 'is software',
  data: 'is data',
  volume: 'is a volume, not a paper in it',
  media: 'is a recording or picture',
}

/** DOIs of archives where code and data lie: Zenodo, figshare, Dryad, Code Ocean, Hugging Face. */
const deposits = /^10\.(?:5281\/zenodo|6084\/m9\.figshare|5061\/dryad|24433\/co|57967\/hf)/

const longestNote = 1_000
const mostLinks = 20

/** What the record says. */
export function recordLine(record: CatalogueRecord): ReadLine {
  const links = record.addresses.slice(0, mostLinks).map(referenceLink)
  const ids = idsIn(record, links)
  const shown = `“${plainText(writtenTitle(record.title) || (record.addresses[0] ?? 'a record'), 80)}”`
  const reason = reasonAgainst(record.kind, ids, links)
  if (reason !== undefined)
    return { complaints: [{ severity: 'note', message: `not a paper: ${shown} ${reason}` }] }
  const title = titleIn(record, ids, links)
  if (title === undefined)
    return {
      complaints: [{ severity: 'warning', message: 'not a paper: a record without a title or an id' }],
    }
  const { authors, year, venue } = record
  const note = plainText(record.note ?? '', longestNote)
  return {
    entry: {
      ...title,
      ids,
      links: [...new Set(links.flatMap(({ kind, link }) => (kind === 'code' || !link ? [] : link)))],
      ...(authors.length > 0 && { authors }),
      ...(year !== undefined && { year }),
      ...(venue && { venue }),
      ...(note !== '' && { note }),
    },
    complaints: [],
  }
}

/** Ids of the record's fields, then of its links, then those its texts mention; those that contradict are another paper's. */
function idsIn(record: CatalogueRecord, links: readonly ReferenceLink[]): PaperIds {
  const told = [...links.map(link => link.ids), ...record.mentions.map(idsInText)]
  const ids = new Map(Object.entries(record.ids))
  for (const more of told) {
    const all = Object.entries(more)
    if (all.every(([kind, id]) => (ids.get(kind) ?? id) === id))
      for (const [kind, id] of all) ids.set(kind, id)
  }
  return Object.fromEntries(ids)
}

function reasonAgainst(
  kind: RecordKind,
  { doi, ...others }: PaperIds,
  links: readonly ReferenceLink[],
): string | undefined {
  if (Object.keys(others).length > 0) return undefined
  const isDeposit = doi !== undefined && deposits.test(doi)
  if (kind === 'software' || kind === 'data' || kind === 'volume' || kind === 'media') return reasons[kind]
  if (kind === 'paper' || (doi !== undefined && !isDeposit)) return undefined
  if (isDeposit) return 'is a deposit of code or data'
  if (links.some(link => link.kind === 'paper')) return undefined
  if (links[0]?.kind === 'code') return 'links to code, models or data'
  if (links[0]?.kind === 'other' && links[0].link !== undefined) return 'links to a page that is no paper’s'
  return reasons[kind]
}

function titleIn(
  { title, short, addresses }: CatalogueRecord,
  ids: PaperIds,
  links: readonly ReferenceLink[],
): Pick<Draft, 'title' | 'nickname' | 'titles'> | undefined {
  const parts = titleParts(title)
  if (/\p{L}/u.test(parts.title)) {
    const isNickname =
      parts.nickname === undefined &&
      short !== undefined &&
      looksLikeName(short) &&
      !parts.title.toLowerCase().startsWith(short.toLowerCase())
    return isNickname
      ? { ...parts, nickname: short, titles: [...parts.titles, `${short}: ${parts.title}`] }
      : parts
  }
  const [kind, id] = Object.entries(ids)[0] ?? []
  const link = links.find(one => one.link !== undefined)?.link?.replace(/^https?:\/\/(?:www\.)?/, '')
  const text = id === undefined ? (addresses.length > 0 ? link : undefined) : `${kind}:${id}`
  return text === undefined ? undefined : { title: plainText(text, 120), titles: [] }
}

/** The ids that DOI, arXiv and PubMed fields of a record give. */
export function idsOfFields(fields: {
  readonly doi?: string | undefined
  readonly arxiv?: string | undefined
  readonly pubmed?: string | undefined
  readonly pmc?: string | undefined
}): PaperIds {
  const digits = (text = '') => /^(?:PMC|PMID:?\s?)?(\d{1,9})$/i.exec(text.trim())?.[1]
  const pubmed = digits(fields.pubmed)
  const pmc = digits(fields.pmc)
  return {
    ...idsOfDoi(bareDoi(fields.doi ?? '')),
    ...(fields.arxiv && idsInText(`arXiv:${fields.arxiv.trim().replace(/^arxiv:\s?/i, '')}`)),
    ...(pubmed !== undefined && { pubmed }),
    ...(pmc !== undefined && { pmc }),
  }
}

/** A DOI field often holds an address. */
function bareDoi(text: string): string {
  return text.trim().replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, '')
}

/** The year that a date begins with or holds: `2017-06-12`, `June 2017`, `2017/06/12/`. */
export function yearIn(text: string): number | undefined {
  const year = /(?<!\d)(1[4-9]\d\d|20\d\d|21\d\d)(?!\d)/.exec(text.slice(0, 100))?.[1]
  return year === undefined ? undefined : Number(year)
}

/** A venue by its name: repositories of preprints are called by theirs, whatever stands around it. */
export function venueIn(text: string): string | undefined {
  const name = plainText(text, 200)
  if (/\barxiv\b/i.test(name)) return 'arXiv'
  return /\p{L}{2}/u.test(name) ? name : undefined
}
