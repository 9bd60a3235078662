/** The command `npm run parquet`: the bulk datasets once more as Parquet, which is read many times faster. */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { datasetFolder, type Shard } from './dataset/dataset-folder.ts'
import { duckdbSession } from './dataset/duckdb-session.ts'
import { shardExtracts } from './dataset/shard-extracts.ts'
import { sqlStatement } from './dataset/sql-statement.ts'
import { ExpectedFailure } from './expected-failure.ts'
import { parsedArguments, usage } from './graph-reading.ts'
import { progressOn } from './progress.ts'

const help = `Usage: npm run parquet -- FROM TO

Writes Semantic Scholar's bulk datasets, gzipped JSON lines in the folders of
FROM, as Parquet into the same folders of TO: a file for each, with the columns
that npm run graph -- --dataset TO reads. Files that are there are left as they
are, so that a run that was stopped goes on. docs/scale.md says what it takes.
`

/** Converts every shard and gives what to tell. */
async function converted(args: readonly string[], stop: AbortSignal): Promise<string> {
  const options = { help: { type: 'boolean', default: false, short: 'h' } } as const
  const { values, positionals } = parsedArguments(
    () => parseArgs({ args: [...args], allowPositionals: true, options }),
    'parquet',
  )
  if (values.help) return help
  const [from, to] = positionals
  if (from === undefined || to === undefined || positionals.length > 2)
    throw usage(`invalid arguments: ${positionals.join(' ')}; expected two folders`, 'parquet')
  const { shards } = await datasetFolder(from)
  const temporary = join(to, '_temporary')
  const session = await duckdbSession(temporary, stop)
  const progress = progressOn(process.stderr)
  const select = await sqlStatement('all-rows')
  const fileOf = ({ dataset, name }: Shard) => join(to, dataset, `${name.replace(/^[^/]*\//, '')}.parquet`)
  let bytes = 0
  try {
    for (const [dataset, files] of shards) {
      const extraction = { select, fileOf, stage: `Writing ${dataset} (MB)` }
      const options = { session, cache: temporary, report: progress.show, stop }
      bytes += (await shardExtracts(files, extraction, options)).bytesRead
    }
  } finally {
    progress.stop()
    session.close()
  }
  await rm(temporary, { recursive: true })
  return `Read: ${(bytes / 1e9).toFixed(1)} GB\nWritten: ${to}`
}

const stop = new AbortController()
process.once('SIGINT', () => stop.abort())
process.once('SIGTERM', () => stop.abort())
try {
  console.log(await converted(process.argv.slice(2), stop.signal))
} catch (error) {
  if (stop.signal.aborted) {
    console.error('stopped; the same command goes on where it stopped')
    process.exitCode = 130
  } else {
    if (!(error instanceof ExpectedFailure)) throw error
    console.error(`${error.message}\n${error.hint}`)
    process.exitCode = error.exitCode
  }
}
