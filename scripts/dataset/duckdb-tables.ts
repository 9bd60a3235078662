/** The tables of a folder of datasets, read by DuckDB: one pass over the shards for each question, then every row once. */
import { join } from 'node:path'
import type { DatasetTables } from '../../src/harvest/dataset-tables.ts'
import {
  type DatasetFolder,
  type DatasetName,
  missingDataset,
  type Shard,
  shardName,
} from './dataset-folder.ts'
import { type Row, rowsOf } from './duckdb-session.ts'
import { fingerprint } from './fingerprint.ts'
import { type ExtractOptions, shardExtracts } from './shard-extracts.ts'
import { quoted, sqlStatement } from './sql-statement.ts'
import { wantCorpusIds, wantPapers } from './wanted-tables.ts'

export interface DuckdbTables extends DatasetTables {
  /** Bytes of the shards that were read, counted for each pass over them. */
  readonly bytesRead: () => number
}

/** The datasets in a folder. */
export async function duckdbTables(
  { folder, day, shards }: DatasetFolder,
  options: ExtractOptions,
): Promise<DuckdbTables> {
  const { main } = options.session
  await main.run(await sqlStatement('duckdb/title-key'))
  let bytes = 0

  /** What a statement finds in the shards of a dataset, every row once as the statement `distinct` has it. */
  async function rows(dataset: DatasetName, { statement, distinct, stage, wanted }: Pass): Promise<Row[]> {
    const found = shards.get(dataset) ?? []
    if (found.length === 0) return []
    const select = await sqlStatement(statement)
    const fileOf = (shard: Shard) =>
      join(options.cache, `${statement}-${fingerprint([select, wanted, shardName(shard)])}.parquet`)
    const extracts = await shardExtracts(found, { select, fileOf, stage: `${stage} (MB)` }, options)
    bytes += extracts.bytesRead
    const files = `[${extracts.files.map(quoted).join()}]`
    await main.run(
      `CREATE OR REPLACE TEMPORARY VIEW extracts AS SELECT * FROM read_parquet(${files}, union_by_name = true)`,
    )
    return rowsOf(main, await sqlStatement(distinct))
  }

  return {
    day,
    bytesRead: () => bytes,
    namedPapers: async papers =>
      rows('papers', {
        statement: 'named-papers',
        distinct: 'distinct-papers',
        stage: 'Looking for the papers of the list',
        wanted: await wantPapers(main, papers),
      }),
    paperIds: async shas => {
      const because = 'the list names papers by ids of Semantic Scholar that papers/ does not have'
      if (!shards.get('paper-ids')?.length) throw missingDataset(folder, 'paper-ids', because)
      return rows('paper-ids', {
        statement: 'paper-ids',
        distinct: 'distinct-rows',
        stage: 'Looking up old ids',
        wanted: await wantPapers(main, { ids: shas.map(id => ({ kind: 'sha', id })), titles: [] }),
      })
    },
    papers: async corpusIds =>
      rows('papers', {
        statement: 'papers',
        distinct: 'distinct-papers',
        stage: 'Reading cited papers',
        wanted: await wantCorpusIds(main, corpusIds),
      }),
    citations: async (corpusIds, contexts) =>
      rows('citations', {
        statement: contexts ? 'citations-with-contexts' : 'citations',
        distinct: 'distinct-citations',
        stage: 'Reading citations',
        wanted: await wantCorpusIds(main, corpusIds),
      }),
    texts: async corpusIds => {
      const wanted = await wantCorpusIds(main, corpusIds)
      const pass = { distinct: 'distinct-rows', wanted }
      return [
        ...(await rows('abstracts', { ...pass, statement: 'abstracts', stage: 'Reading abstracts' })),
        ...(await rows('tldrs', { ...pass, statement: 'tldrs', stage: 'Reading summaries' })),
      ]
    },
  }
}

/** One reading of all shards of a dataset. */
interface Pass {
  /** Names of statements in `sql/`: for a shard, and for what was found in all of them. */
  readonly statement: string
  readonly distinct: string
  readonly stage: string
  /** Tells the tables of what is wanted from others. */
  readonly wanted: string
}
