/** What a statement finds in all shards of a dataset, in files that are kept: a run that was stopped goes on with the next shard. */
import type { HarvestEffects } from '../../src/harvest/effects.ts'
import { ExpectedFailure, exitCodes } from '../expected-failure.ts'
import type { Shard } from './dataset-folder.ts'
import type { Connection, DuckdbSession } from './duckdb-session.ts'
import { shardExtract } from './shard-extract.ts'

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
 * What is found in each shard, in as many at a time as the session has lanes.
 *
 * @throws {ExpectedFailure} when a shard cannot be read: all others are read first, and all that cannot are named
 */
export async function shardExtracts(
  shards: readonly Shard[],
  { select, fileOf, stage }: Extraction,
  { session, cache, report, stop }: ExtractOptions,
): Promise<ShardExtracts> {
  const total = megabytes(shards)
  const open = [...shards]
  const done: Shard[] = []
  const complaints = new Map<Shard, string>()
  let bytesRead = 0
  report({ kind: 'progress', stage, done: 0, total })
  const lane = async (connection: Connection) => {
    for (let shard = open.shift(); shard; shard = open.shift()) {
      stop.throwIfAborted()
      const question = { shard, select, file: fileOf(shard), cache, stop }
      const extract = await shardExtract(connection, question)
      if (extract.complaint !== undefined) complaints.set(shard, extract.complaint)
      bytesRead += extract.bytesRead
      done.push(shard)
      report({ kind: 'progress', stage, done: megabytes(done), total })
    }
  }
  const ends = await Promise.allSettled(
    session.lanes.map(connection =>
      lane(connection).catch(error => {
        open.splice(0)
        throw error
      }),
    ),
  )
  for (const end of ends) if (end.status === 'rejected') throw end.reason
  if (complaints.size > 0) throw unreadable(shards, complaints)
  return { files: shards.map(fileOf), bytesRead }
}

function unreadable(shards: readonly Shard[], complaints: ReadonlyMap<Shard, string>): ExpectedFailure {
  const dataset = shards[0]?.dataset
  const lines = [...complaints].map(([{ name }, complaint]) => `  ${name}: ${complaint}`)
  return new ExpectedFailure(
    [`${complaints.size} of ${shards.length} shards of ${dataset} cannot be read:`, ...lines.sort()].join(
      '\n',
    ),
    'Get these files again, or move away what is no shard. What the others hold is kept, and the same command goes on from there. No graph was written: without these it would look more complete than it is.',
    exitCodes.unavailable,
  )
}

function megabytes(shards: readonly Shard[]): number {
  return Math.ceil(shards.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6)
}
