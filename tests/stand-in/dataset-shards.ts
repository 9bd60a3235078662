/** The stand-in's records as shards of the bulk datasets, in the row format of the real ones, overlaps included. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { CatalogueRecord, CatalogueReference } from './catalogue.ts'

export type DatasetRows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>

/** How a release is written; the names are those of the releases that have it. */
export interface ReleaseManners {
  /** As in 2023: corpus ids as texts, no citation ids, intents in one flat list. */
  readonly isOld?: boolean
}

/** The rows of every dataset, by its name. */
export function datasetRows(
  records: readonly CatalogueRecord[],
  { isOld = false }: ReleaseManners = {},
): DatasetRows {
  const corpusIdOf = new Map(records.map(record => [record.paperId, Number(record.externalIds.CorpusId)]))
  const written = (corpusId: number | null | undefined) =>
    isOld && typeof corpusId === 'number' ? String(corpusId) : (corpusId ?? null)
  const citations = records.flatMap(record =>
    (record.references ?? []).map(reference => ({
      citingcorpusid: written(corpusIdOf.get(record.paperId)),
      citedcorpusid: written(corpusIdOf.get(reference.paperId ?? '')),
      ...edge(reference, isOld),
    })),
  )
  return {
    papers: records.map(record => paperRow(record, written(corpusIdOf.get(record.paperId)))),
    'paper-ids': records.flatMap(record =>
      [record.paperId, ...(record.oldIds ?? [])].map((sha, place) => ({
        sha,
        corpusid: written(corpusIdOf.get(record.paperId)),
        primary: place === 0,
      })),
    ),
    // Not in the order of the lists: citation ids tell nothing about it.
    citations: isOld
      ? citations
      : citations.map((row, place) => ({ citationid: 4_740_000_000 + ((place * 7919) % 104_729), ...row })),
    abstracts: records.flatMap(record =>
      record.abstract || record.pdf ? abstractRow(record, written(corpusIdOf.get(record.paperId))) : [],
    ),
    tldrs: records.flatMap(({ paperId, tldr }) =>
      tldr ? { corpusid: written(corpusIdOf.get(paperId)), model: 'tldr@v2.0.0', text: tldr } : [],
    ),
  }
}

function edge({ isInfluential = false, contexts, intents }: CatalogueReference, isOld: boolean) {
  const some = contexts && contexts.length > 0 ? contexts : null
  const nested = (intents?.length ?? 0) > 0 ? [intents, null] : null
  return { isinfluential: isInfluential, contexts: some, intents: isOld ? (intents ?? null) : nested }
}

function paperRow(record: CatalogueRecord, corpusid: string | number | null) {
  const { ArXiv = null, DOI = null, ACL = null, PubMed = null, PubMedCentral = null } = record.externalIds
  const { MAG = null, DBLP = null } = record.externalIds
  const externalids = { ACL, DBLP, ArXiv, MAG, CorpusId: String(corpusid), PubMed, DOI, PubMedCentral }
  return {
    corpusid,
    externalids,
    url: `https://www.semanticscholar.org/paper/${record.paperId}`,
    title: record.title,
    authors: (record.authors ?? []).map((name, index) => ({ authorId: String(1000 + index), name })),
    venue: record.venue ?? '',
    publicationvenueid: null,
    year: record.year ?? null,
    referencecount: record.referenceCount ?? record.references?.length ?? 0,
    citationcount: record.citationCount ?? 0,
    influentialcitationcount: 0,
    isopenaccess: record.pdf !== undefined,
    s2fieldsofstudy: [{ category: 'Computer Science', source: 's2-fos-model' }],
    publicationtypes: null,
    publicationdate: record.publicationDate ?? null,
    journal: null,
  }
}

function abstractRow(record: CatalogueRecord, corpusid: string | number | null) {
  const openaccessinfo = {
    externalids: record.externalIds,
    license: null,
    url: record.pdf ?? null,
    status: null,
  }
  return { corpusid, openaccessinfo, abstract: record.abstract ?? '' }
}

/** Writes `datasets` below a folder, `shards` files each; the last one repeats the first third of the rows. */
export async function writeShards(folder: string, datasets: DatasetRows, shards = 3): Promise<void> {
  for (const [dataset, rows] of Object.entries(datasets)) {
    await mkdir(join(folder, dataset), { recursive: true })
    for (let shard = 0; shard < shards; shard += 1) {
      const own = rows.filter((_, place) => place % shards === shard)
      const again = shard === shards - 1 ? rows.slice(0, Math.ceil(rows.length / 3)) : []
      await writeFile(join(folder, dataset, `20261126_${shard}`), shardBytes([...own, ...again]))
    }
  }
}

/** Rows as a file of a release. */
export function shardBytes(rows: readonly Readonly<Record<string, unknown>>[]): Buffer {
  return gzipSync(rows.map(row => `${JSON.stringify(row)}\n`).join(''))
}
