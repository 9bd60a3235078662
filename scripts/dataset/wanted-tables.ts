/** The tables that say which rows of a dataset are wanted. */
import { titleKey } from '../../src/core/title-key.ts'
import type { WantedPapers } from '../../src/harvest/dataset-tables.ts'
import type { Connection } from './duckdb-session.ts'
import { fingerprint } from './fingerprint.ts'

/** Makes the table `wanted` of corpus ids, and gives what tells it from others. */
export async function wantCorpusIds(connection: Connection, corpusIds: readonly string[]): Promise<string> {
  await connection.run('CREATE OR REPLACE TABLE wanted (corpusid BIGINT)')
  const appender = await connection.createAppender('wanted')
  for (const corpusId of corpusIds) {
    appender.appendBigInt(BigInt(corpusId))
    appender.endRow()
  }
  appender.closeSync()
  return fingerprint(corpusIds)
}

/** Makes the tables `wanted_ids` and `wanted_titles`, and gives what tells them from others. */
export async function wantPapers(connection: Connection, { ids, titles }: WantedPapers): Promise<string> {
  const pairs = ids.map(({ kind, id }) => [kind, id])
  const spellings = [...new Set(titles.flatMap(title => [title, titleKey(title)]))].map(title => [title])
  await fill(connection, 'wanted_ids', ['kind', 'id'], pairs)
  await fill(connection, 'spellings', ['title'], spellings)
  await connection.run(
    'CREATE OR REPLACE TABLE wanted_titles AS SELECT DISTINCT title_key(title) AS title_key FROM spellings',
  )
  return fingerprint([pairs, spellings].map(rows => JSON.stringify(rows)))
}

async function fill(
  connection: Connection,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): Promise<void> {
  const types = columns.map(column => `${column} VARCHAR`).join()
  await connection.run(`CREATE OR REPLACE TABLE ${table} (${types})`)
  const appender = await connection.createAppender(table)
  for (const row of rows) {
    for (const text of row) appender.appendVarchar(text)
    appender.endRow()
  }
  appender.closeSync()
}
