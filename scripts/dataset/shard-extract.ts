/** What a statement finds in one shard, as a file; and what is wrong with the shard where that cannot be had. */
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { ExpectedFailure, exitCodes } from '../expected-failure.ts'
import { isMissing } from '../reason.ts'
import { replaceFile, replaceWritten } from '../replaced-file.ts'
import { type Shard, shardName } from './dataset-folder.ts'
import type { Connection } from './duckdb-session.ts'
import { fingerprint } from './fingerprint.ts'
import { quoted, sqlStatement } from './sql-statement.ts'
import { gzipComplaint } from './whole-gzip.ts'

export interface ShardQuestion {
  readonly shard: Shard
  /** What is wanted of the table `shard`. */
  readonly select: string
  /** Where the answer goes, as Parquet. */
  readonly file: string
  /** Folder for what is remembered about shards. */
  readonly cache: string
  readonly stop: AbortSignal
}

/**
 * Puts the extract in place, unless an earlier run did. Gives how many bytes of the shard were read, and what is wrong with it,
 * as the end of a sentence: `it is cut short`.
 *
 * @throws {ExpectedFailure} when the machine is to blame
 */
export async function shardExtract(
  connection: Connection,
  question: ShardQuestion,
): Promise<{ readonly bytesRead: number; readonly complaint?: string }> {
  if (await isThere(question.file)) return { bytesRead: 0 }
  const complaint = await complaintOrExtract(connection, question)
  return { bytesRead: question.shard.bytes, ...(complaint === undefined ? {} : { complaint }) }
}

async function complaintOrExtract(
  connection: Connection,
  { shard, select, file, cache, stop }: ShardQuestion,
): Promise<string | undefined> {
  if (shard.bytes === 0) return 'it is empty'
  if (shard.kind === 'unknown') return 'it is neither gzipped nor plain JSON lines, nor Parquet'
  const checking = gzipComplaintOnce(shard, cache, stop)
  // It is awaited below; until then a failure is nobody's.
  checking.catch(() => undefined)
  try {
    const reader = await sqlStatement(`duckdb/${shard.kind === 'parquet' ? 'parquet' : shard.dataset}`, {
      shard: shard.path,
      compression: shard.kind === 'gzip' ? 'gzip' : 'uncompressed',
    })
    await connection.run(`CREATE OR REPLACE TEMPORARY VIEW shard AS ${reader}`)
    await replaceWritten(file, async beside => {
      await connection.run(`COPY (${select}) TO ${quoted(beside)} (FORMAT parquet, COMPRESSION zstd)`)
      const complaint = await checking
      if (complaint !== undefined) throw new Error(complaint)
    })
    return undefined
  } catch (error) {
    stop.throwIfAborted()
    const complaint = await checking
    if (complaint === undefined && isOfMachine(error)) throw mendable(error)
    return complaint ?? firstLine(error)
  }
}

/** Whether a gzipped shard is whole: found out once, beside the first statement about it. */
async function gzipComplaintOnce(
  shard: Shard,
  cache: string,
  stop: AbortSignal,
): Promise<string | undefined> {
  const mark = join(cache, `whole-${fingerprint([shardName(shard)])}`)
  if (shard.kind !== 'gzip' || (await isThere(mark))) return undefined
  const complaint = await gzipComplaint(shard.path, stop)
  if (complaint === undefined) await replaceFile(mark, shardName(shard))
  return complaint
}

/** Disk full, out of memory: not the shard's fault. */
function isOfMachine(error: unknown): boolean {
  return /^Out of Memory|No space left|Could not write|Cannot open file .*\.tmp/i.test(firstLine(error))
}

function mendable(error: unknown): ExpectedFailure {
  return new ExpectedFailure(
    `DuckDB cannot go on: ${firstLine(error)}`,
    'Is there room on the disk of --cache? What was read is kept; the same command goes on from there.',
    exitCodes.unavailable,
  )
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
}

async function isThere(path: string): Promise<boolean> {
  try {
    await access(path)
    return true
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}
