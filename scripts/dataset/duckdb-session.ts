/** DuckDB in memory, within bounds. The package is loaded only when a dataset is to be read: it is an optional dependency. */
import { mkdir } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import type { DuckDBConnection } from '@duckdb/node-api'
import { ExpectedFailure, exitCodes } from '../expected-failure.ts'

export type Connection = DuckDBConnection
export type Row = Readonly<Record<string, unknown>>

export interface DuckdbSession {
  /** For what concerns all shards. */
  readonly main: Connection
  /** For shards: to the same database, a statement on each at a time. */
  readonly lanes: readonly Connection[]
  readonly close: () => void
}

/** What DuckDB may hold in memory before it turns to the disk. */
const memory = '2GB'

/**
 * Starts DuckDB.
 *
 * @param temporary folder for what does not fit into memory
 * @param stop interrupts what is running
 * @throws {ExpectedFailure} when DuckDB is not installed
 */
export async function duckdbSession(temporary: string, stop: AbortSignal): Promise<DuckdbSession> {
  const { DuckDBInstance } = await duckdb()
  await mkdir(temporary, { recursive: true })
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: memory,
    temp_directory: temporary,
    preserve_insertion_order: 'false',
    // Nothing is fetched: JSON and Parquet are built in.
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  })
  const main = await instance.connect()
  const lanes = await Promise.all(Array.from({ length: mostLanes() }, () => instance.connect()))
  const connections = [main, ...lanes]
  const interrupt = () => {
    for (const connection of connections) connection.interrupt()
  }
  stop.addEventListener('abort', interrupt)
  return {
    main,
    lanes,
    close: () => {
      stop.removeEventListener('abort', interrupt)
      for (const connection of connections) connection.closeSync()
      instance.closeSync()
    },
  }
}

async function duckdb() {
  try {
    return await import('@duckdb/node-api')
  } catch (error) {
    throw new ExpectedFailure(
      `DuckDB, which reads datasets, is not installed: ${error instanceof Error ? error.message.split('\n')[0] : error}`,
      'Install it with: npm install --no-save @duckdb/node-api. It is there for Linux, macOS and Windows, x64 and arm64; elsewhere ask the API (without --dataset).',
      exitCodes.usage,
    )
  }
}

/** A statement keeps a thread of Node's pool until it ends; one is left for files. */
function mostLanes(): number {
  const pool = Number(process.env.UV_THREADPOOL_SIZE) || 4
  return Math.max(1, Math.min(availableParallelism(), pool - 1))
}

/** All rows of an answer; large numbers as texts, dates as `2026-11-23`. */
export async function rowsOf(connection: Connection, statement: string): Promise<Row[]> {
  const answer = await connection.stream(statement)
  const all: Row[] = []
  for await (const rows of answer.yieldRowObjectJson()) all.push(...rows)
  return all
}
