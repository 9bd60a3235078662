/** Measures how fast shards of the bulk datasets are read, by `npm run graph` and by others, in turns. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type DatasetName, datasetFolder, type Shard } from '../../scripts/dataset/dataset-folder.ts'
import { type DuckdbSession, duckdbSession } from '../../scripts/dataset/duckdb-session.ts'
import { shardExtracts } from '../../scripts/dataset/shard-extracts.ts'
import { sqlStatement } from '../../scripts/dataset/sql-statement.ts'
import { wantCorpusIds, wantPapers } from '../../scripts/dataset/wanted-tables.ts'
import { seededRandom } from '../../src/core/seeded-random.ts'
import type { DatasetFigures, HarvestFigures, WayFigures } from './dataset-figures.ts'
import { checkReading, passReading, queryReading, type Reading, shellReading } from './read-ways.ts'
import { corpusIdOf, type SyntheticSize, writeSyntheticShards } from './synthetic-shards.ts'

interface Way {
  readonly name: string
  readonly rows: number
  readonly files: readonly Shard[]
  readonly read: () => Promise<Reading>
}

const whole: SyntheticSize = { papers: 500_000, citations: 10_000_000, shards: 6 }
const small: SyntheticSize = { papers: 5_000, citations: 50_000, shards: 3 }
const wantedPapers = 50_000
/** So many of these are in the shards. */
const here = 1_000

/**
 * Generates the shards (BENCH_DATASET names a folder that holds them already), measures and deletes them.
 *
 * @param runs how often each way is measured
 */
export async function measuredDataset(runs: number, quick: boolean): Promise<DatasetFigures> {
  const size = quick ? small : whole
  const folder = await mkdtemp(join(tmpdir(), 'cairn-dataset-'))
  const given = process.env.BENCH_DATASET
  const session = await duckdbSession(join(folder, 'temporary'), new AbortController().signal)
  try {
    if (given === undefined) await writeSyntheticShards(join(folder, 'json'), size)
    const json = (await datasetFolder(given ?? join(folder, 'json'))).shards
    const parquet = await asParquet(session, json, join(folder, 'parquet'))
    await want(session, size)
    const ways = waysOf(session, size, json, parquet, folder)
    const figures: WayFigures[] = ways.map(({ name, rows, files }) => ({
      name,
      rows,
      bytes: bytesOf(files),
      readings: [],
    }))
    for (let turn = 0; turn < runs; turn += 1)
      for (const [place, { name, read }] of ways.entries()) {
        const reading = await read()
        const way = figures[place]
        if (way) figures[place] = { ...way, readings: [...way.readings, reading] }
        process.stderr.write(`${turn + 1}/${runs} ${name}: ${reading.seconds.toFixed(1)} s\n`)
      }
    const harvests = [
      await harvested('gzipped JSON lines', given ?? join(folder, 'json'), folder, size),
      await harvested('Parquet', join(folder, 'parquet'), folder, size),
    ]
    return { ...size, wanted: wantedPapers, ways: figures, harvests }
  } finally {
    session.close()
    await rm(folder, { recursive: true })
  }
}

/** A list of one in a hundred of the papers, harvested from an empty cache. */
async function harvested(
  name: string,
  datasets: string,
  folder: string,
  { papers }: SyntheticSize,
): Promise<HarvestFigures> {
  const script = fileURLToPath(new URL('./whole-run.ts', import.meta.url))
  const cache = join(folder, `cache of ${name}`)
  const args = ['--import', 'tsx', script, datasets, cache, String(papers / 100), String(papers)]
  const { stdout } = await promisify(execFile)(process.execPath, args)
  process.stderr.write(`${name}: ${stdout}\n`)
  return { name, ...JSON.parse(stdout) }
}

type Shards = ReadonlyMap<DatasetName, readonly Shard[]>

async function asParquet(session: DuckdbSession, json: Shards, to: string): Promise<Shards> {
  const select = await sqlStatement('all-rows')
  const fileOf = ({ name }: Shard) => join(to, `${name}.parquet`)
  const options = {
    session,
    cache: join(to, '_cache'),
    report: () => undefined,
    stop: new AbortController().signal,
  }
  for (const shards of json.values()) await shardExtracts(shards, { select, fileOf, stage: '' }, options)
  return (await datasetFolder(to)).shards
}

/** Looks for so many papers as a large list has, of which the shards hold as small a share as a shard of a release does. */
async function want({ main }: DuckdbSession, { papers }: SyntheticSize): Promise<void> {
  const random = seededRandom(2)
  const corpusIds = Array.from({ length: wantedPapers }, (_, place) => {
    const corpusId = corpusIdOf(Math.floor(random() * papers))
    return String(place < here ? corpusId : corpusId + 1)
  })
  await main.run(await sqlStatement('duckdb/title-key'))
  await wantCorpusIds(main, corpusIds)
  const ids = corpusIds.slice(0, 5_000).map(id => ({ kind: 'corpus' as const, id }))
  const titles = ids.map(({ id }) => `A paper of the title ${id} that is not there`)
  await wantPapers(main, { ids, titles })
}

function waysOf(
  session: DuckdbSession,
  size: SyntheticSize,
  json: Shards,
  parquet: Shards,
  folder: string,
): Way[] {
  const lanes = session.lanes.length
  const [citations, papers] = [json.get('citations') ?? [], json.get('papers') ?? []]
  const [columns, paperColumns] = [parquet.get('citations') ?? [], parquet.get('papers') ?? []]
  const checked = join(folder, 'parquet/_cache')
  const pass = (statement: string, files: readonly Shard[], at: number, known?: string) => () =>
    passReading(session, statement, files, at, known)
  const first = citations.slice(0, 1)
  const part = { rows: size.citations / size.shards, files: first }
  const all = { rows: size.citations, files: citations }
  return [
    {
      ...all,
      name: 'the disk alone',
      read: () => shellReading('for f; do dd if="$f" of=/dev/null bs=4M iflag=direct; done', citations),
    },
    { ...all, name: 'zcat | wc -l', read: () => shellReading('cat "$@" | gzip -dc | wc -l', citations) },
    {
      ...all,
      name: `zcat | wc -l, ${lanes} files at a time`,
      read: () =>
        shellReading(
          `printf '%s\\0' "$@" | xargs -0 -n1 -P${lanes} sh -c 'gzip -dc <"$0" | wc -l'`,
          citations,
        ),
    },
    { ...all, name: 'citations', read: pass('citations', citations, 1, checked) },
    { ...all, name: 'citations, checked whole', read: pass('citations', citations, 1) },
    { ...all, name: 'citations with contexts', read: pass('citations-with-contexts', citations, 1, checked) },
    {
      ...all,
      name: `citations, ${lanes} files at a time`,
      read: pass('citations', citations, lanes, checked),
    },
    { rows: size.citations, files: columns, name: 'citations, Parquet', read: pass('citations', columns, 1) },
    {
      rows: size.citations,
      files: columns,
      name: 'citations with contexts, Parquet',
      read: pass('citations-with-contexts', columns, 1),
    },
    {
      rows: size.papers,
      files: papers,
      name: 'papers by id and title',
      read: pass('named-papers', papers, 1, checked),
    },
    {
      rows: size.papers,
      files: papers,
      name: 'papers by corpus id',
      read: pass('papers', papers, 1, checked),
    },
    {
      rows: size.papers,
      files: paperColumns,
      name: 'papers by id and title, Parquet',
      read: pass('named-papers', paperColumns, 1),
    },
    {
      rows: size.papers,
      files: paperColumns,
      name: 'papers by corpus id, Parquet',
      read: pass('papers', paperColumns, 1),
    },
    { ...all, name: 'tried: inflated by Node, nothing else', read: () => checkReading(citations) },
    {
      ...part,
      name: 'tried: lines filtered before they are parsed',
      read: () => queryReading(session, 'lines', first),
    },
    {
      ...part,
      name: 'tried: JSON objects, the id extracted',
      read: () => queryReading(session, 'objects', first),
    },
  ]
}

function bytesOf(files: readonly Shard[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0)
}
