/** The ways to read all shards of a dataset that are measured against each other. */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Shard } from '../../scripts/dataset/dataset-folder.ts'
import type { DuckdbSession } from '../../scripts/dataset/duckdb-session.ts'
import { shardExtracts } from '../../scripts/dataset/shard-extracts.ts'
import { quoted, sqlStatement } from '../../scripts/dataset/sql-statement.ts'
import { gzipComplaint } from '../../scripts/dataset/whole-gzip.ts'

/** What one reading took. */
export interface Reading {
  readonly seconds: number
  /** Of all processors together. */
  readonly cpuSeconds: number
}

const forever = new AbortController().signal
const run = promisify(execFile)

/** A shell command over the files, which it takes as its arguments. */
export async function shellReading(command: string, files: readonly Shard[]): Promise<Reading> {
  const script = `TIMEFORMAT='%R %U %S'; time { ${command}; } >/dev/null 2>&1`
  const { stderr } = await run('bash', ['-c', script, 'bash', ...files.map(({ path }) => path)], {
    env: { ...process.env, LC_ALL: 'C' },
  })
  const [seconds = 0, user = 0, system = 0] = stderr.trim().split(' ').map(Number)
  return { seconds, cpuSeconds: user + system }
}

async function ownReading(read: () => Promise<unknown>): Promise<Reading> {
  const [start, cpu] = [performance.now(), process.cpuUsage()]
  await read()
  const { user, system } = process.cpuUsage(cpu)
  return { seconds: (performance.now() - start) / 1e3, cpuSeconds: (user + system) / 1e6 }
}

/**
 * The very pass of `npm run graph`, into a fresh cache.
 *
 * @param checked the gzipped shards are known to be whole and are not checked again
 */
export async function passReading(
  session: DuckdbSession,
  statement: string,
  files: readonly Shard[],
  lanes: number,
  checked?: string,
): Promise<Reading> {
  const cache = await mkdtemp(join(tmpdir(), 'cairn-bench-'))
  const select = await sqlStatement(statement)
  const some = { ...session, lanes: session.lanes.slice(0, lanes) }
  const fileOf = ({ name }: Shard) => join(cache, `${name.replaceAll('/', '-')}.parquet`)
  const options = { session: some, cache: checked ?? cache, report: () => undefined, stop: forever }
  try {
    return await ownReading(() => shardExtracts(files, { select, fileOf, stage: '' }, options))
  } finally {
    await rm(cache, { recursive: true })
  }
}

/** The check of gzipped shards alone: what Node takes to inflate them. */
export function checkReading(files: readonly Shard[]): Promise<Reading> {
  return ownReading(async () => {
    for (const { path } of files) await gzipComplaint(path, forever)
  })
}

/** A query of this folder in which `$shard` stands for a file, over one file after the other. */
export async function queryReading(
  { main }: DuckdbSession,
  name: string,
  files: readonly Shard[],
): Promise<Reading> {
  const query = await readFile(new URL(`./${name}.sql`, import.meta.url), 'utf8')
  return ownReading(async () => {
    for (const { path } of files) await main.run(query.replaceAll('$shard', quoted(path)))
  })
}
