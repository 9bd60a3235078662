/** What the stand-in for Semantic Scholar knows: records and who refers to whom, as plain data. */
import { createHash } from 'node:crypto'

/** A row of a reference list. Without `paperId` the service could not tell which paper is meant. */
export interface CatalogueReference {
  readonly paperId: string | null
  /** What the row says when there is no paper; garbled more often than not. */
  readonly title?: string
  readonly venue?: string
  readonly year?: number | null
  readonly isInfluential?: boolean
  readonly intents?: readonly string[]
  readonly contexts?: readonly string[]
}

export interface CatalogueRecord {
  readonly paperId: string
  /** Ids of records that were merged into this one; they still answer. */
  readonly oldIds?: readonly string[]
  readonly title: string
  readonly externalIds: Readonly<Record<string, string | number>>
  readonly year?: number | null
  readonly publicationDate?: string | null
  readonly venue?: string
  readonly authors?: readonly string[]
  readonly citationCount?: number
  readonly abstract?: string | null
  readonly tldr?: string | null
  readonly pdf?: string
  /** null: the publisher withholds the list. */
  readonly references: readonly CatalogueReference[] | null
  /** What the service counts, where that differs from the length of the list. */
  readonly referenceCount?: number
  /** Rows that only `/references` has; in a batch the list is shorter by as many. */
  readonly missingInBatch?: number
}

/** 40 hexadecimal digits for any text, always the same. */
export function shaOf(text: string): string {
  return createHash('sha1').update(text).digest('hex')
}

/** Finds records by every id form of the API; letter case does not matter in prefixes and DOIs. */
export function recordFinder(
  records: readonly CatalogueRecord[],
): (id: string) => CatalogueRecord | undefined {
  const byId = new Map<string, CatalogueRecord>()
  for (const record of records) {
    const { ArXiv, DOI, ACL, PubMed, PubMedCentral, MAG, CorpusId } = record.externalIds
    const forms: readonly [string, string | number | undefined][] = [
      ['arxiv:', ArXiv],
      ['url:https://arxiv.org/abs/', ArXiv],
      ['doi:', DOI],
      ['', DOI],
      ['acl:', ACL],
      ['pmid:', PubMed],
      ['pmcid:', PubMedCentral],
      ['mag:', MAG],
      ['corpusid:', CorpusId],
    ]
    for (const id of [record.paperId, ...(record.oldIds ?? [])]) byId.set(id, record)
    for (const [prefix, id] of forms) if (id !== undefined) byId.set(`${prefix}${id}`.toLowerCase(), record)
  }
  return id => byId.get(id.trim().toLowerCase())
}
