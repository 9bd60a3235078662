/** The tables of a folder of datasets, read by DuckDB: one pass over the shards for each question, then every row once. */
import type { DatasetTables } from '../../src/harvest/dataset-tables.ts'
import { type DatasetFolder, type DatasetName, missingDataset } from './dataset-folder.ts'
import { type Row, rowsOf } from './duckdb-session.ts'
import { type Extraction, type ExtractOptions, shardExtracts } from './shard-extracts.ts'
import { quoted, sqlStatement } from './sql-statement.ts'
import { wantCorpusIds, wantPapers } from './wanted-tables.ts'

export interface DuckdbTables extends DatasetTables {
  /** Bytes of the shards, counted for each pass over them. */
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

  /** What `extraction` finds in the shards of a dataset, every row once as the statement `distinct` has it. */
  async function rows(dataset: DatasetName, extraction: Extraction, distinct: string): Promise<Row[]> {
    const found = shards.get(dataset) ?? []
    if (found.length === 0) return []
    const extracts = await shardExtracts(found, extraction, options)
    bytes += found.reduce((sum, shard) => sum + shard.bytes, 0)
    const files = `[${extracts.map(quoted).join()}]`
    await main.run(
      `CREATE OR REPLACE TEMPORARY VIEW extracts AS SELECT * FROM read_parquet(${files}, union_by_name = true)`,
    )
    return rowsOf(main, await sqlStatement(distinct))
  }

  return {
    day,
    bytesRead: () => bytes,
    namedPapers: async papers => {
      const wanted = await wantPapers(main, papers)
      const stage = 'Looking for the papers of the list (MB)'
      return rows('papers', { statement: 'named-papers', stage, wanted }, 'distinct-papers')
    },
    paperIds: async shas => {
      const because = 'the list names papers by ids of Semantic Scholar that papers/ does not have'
      if (!shards.get('paper-ids')?.length) throw missingDataset(folder, 'paper-ids', because)
      const wanted = await wantPapers(main, { ids: shas.map(id => ({ kind: 'sha', id })), titles: [] })
      const stage = 'Looking up old ids (MB)'
      return rows('paper-ids', { statement: 'paper-ids', stage, wanted }, 'distinct-rows')
    },
    papers: async corpusIds => {
      const wanted = await wantCorpusIds(main, corpusIds)
      const stage = 'Reading cited papers (MB)'
      return rows('papers', { statement: 'papers', stage, wanted }, 'distinct-papers')
    },
    citations: async (corpusIds, contexts) => {
      const wanted = await wantCorpusIds(main, corpusIds)
      const statement = contexts ? 'citations-with-contexts' : 'citations'
      const stage = 'Reading citations (MB)'
      return rows('citations', { statement, stage, wanted }, 'distinct-citations')
    },
    texts: async corpusIds => {
      const wanted = await wantCorpusIds(main, corpusIds)
      const abstracts = { statement: 'abstracts', stage: 'Reading abstracts (MB)', wanted }
      const tldrs = { statement: 'tldrs', stage: 'Reading summaries (MB)', wanted }
      return [
        ...(await rows('abstracts', abstracts, 'distinct-rows')),
        ...(await rows('tldrs', tldrs, 'distinct-rows')),
      ]
    },
  }
}
