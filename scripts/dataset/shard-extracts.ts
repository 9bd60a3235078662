/** What a statement finds in each shard of a dataset, kept in files of the cache: a run that was stopped goes on with the next shard. */
import { createHash } from 'node:crypto'
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import type { HarvestEffects } from '../../src/harvest/effects.ts'
import { ExpectedFailure, exitCodes } from '../expected-failure.ts'
import { isMissing } from '../reason.ts'
import { replaceFile, replaceWritten } from '../replaced-file.ts'
import type { Shard } from './dataset-folder.ts'
import type { Connection, DuckdbSession } from './duckdb-session.ts'
import { quoted, sqlStatement } from './sql-statement.ts'
import { gzipComplaint } from './whole-gzip.ts'

export interface ExtractOptions {
  readonly session: DuckdbSession
  /** Folder for what is remembered about shards. */
  readonly cache: string
  readonly report: HarvestEffects['report']
  readonly stop: AbortSignal
}

export interface Extraction {
  /** What is wanted of the table `shard`. */
  readonly select: string
  /** The file for what is found in a shard; one that is there was made by an earlier run. */
  readonly fileOf: (shard: Shard) => string
  /** What is done, for people. */
  readonly stage: string
}

/** Parquet files with what was found in each shard, in the order of the shards. */
export interface ShardExtracts {
  readonly files: readonly string[]
  /** Bytes of the shards that were read now; others were read by an earlier run. */
  readonly bytesRead: number
}

/**
 * What is found in each shard.
 *
 * @throws {ExpectedFailure} when a shard cannot be read: all others are read first, and all that cannot are named
 */
export async function shardExtracts(
  shards: readonly Shard[],
  { select, fileOf, stage }: Extraction,
  options: ExtractOptions,
): Promise<ShardExtracts> {
  const { session, report, stop } = options
  const total = megabytes(shards)
  const open = [...shards]
  const done: Shard[] = []
  const complaints = new Map<Shard, string>()
  let bytesRead = 0
  report({ kind: 'progress', stage, done: 0, total })
  const lane = async (connection: Connection) => {
    for (let shard = open.shift(); shard; shard = open.shift()) {
      stop.throwIfAborted()
      const file = fileOf(shard)
      if (!(await isThere(file))) {
        const complaint = await extracted(connection, { shard, select, file }, options)
        if (complaint !== undefined) complaints.set(shard, complaint)
        bytesRead += shard.bytes
      }
      done.push(shard)
      report({ kind: 'progress', stage, done: megabytes(done), total })
    }
  }
  await Promise.all(session.lanes.map(lane))
  if (complaints.size > 0) throw unreadable(shards, complaints)
  return { files: shards.map(fileOf), bytesRead }
}

interface Extract {
  readonly shard: Shard
  readonly select: string
  readonly file: string
}

/** Puts the extract of a shard in place, or gives what is wrong with the shard. */
async function extracted(
  connection: Connection,
  { shard, select, file }: Extract,
  { cache, stop }: ExtractOptions,
): Promise<string | undefined> {
  if (shard.bytes === 0) return 'it is empty'
  if (shard.kind === 'unknown') return 'it is neither gzipped nor plain JSON lines, nor Parquet'
  const checking = complaintAbout(shard, cache, stop)
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
async function complaintAbout(shard: Shard, cache: string, stop: AbortSignal): Promise<string | undefined> {
  const mark = join(cache, `whole-${fingerprint([shardName(shard)])}`)
  if (shard.kind !== 'gzip' || (await isThere(mark))) return undefined
  const complaint = await gzipComplaint(shard.path, stop)
  if (complaint === undefined) await replaceFile(mark, shardName(shard))
  return complaint
}

function unreadable(shards: readonly Shard[], complaints: ReadonlyMap<Shard, string>): ExpectedFailure {
  const dataset = shards[0]?.dataset
  const lines = [...complaints].map(([{ name }, complaint]) => `  ${name}: ${complaint}`)
  return new ExpectedFailure(
    [`${complaints.size} of ${shards.length} shards of ${dataset} cannot be read:`, ...lines.sort()].join(
      '\n',
    ),
    'Nothing was written: a graph without them would look more complete than it is. Get these files again, or move away what is no shard; what the others hold is kept, and the same command goes on from there.',
    exitCodes.unavailable,
  )
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

function megabytes(shards: readonly Shard[]): number {
  return Math.ceil(shards.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6)
}

/** Tells a shard from all others, and from what else lay in its place. */
export function shardName({ name, bytes, changed }: Shard): string {
  return `${name} ${bytes} ${changed}`
}

/** Equal for equal texts only. */
export function fingerprint(texts: readonly string[]): string {
  return createHash('sha256').update(texts.join('\0')).digest('hex').slice(0, 32)
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
