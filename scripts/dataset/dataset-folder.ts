/** What lies in a folder with Semantic Scholar's bulk datasets: the shards of each, and the day of the release. */
import { open, readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { textOrder } from '../../src/core/text-order.ts'
import { ExpectedFailure, exitCodes } from '../expected-failure.ts'
import { reason } from '../reason.ts'

export const datasetNames = ['papers', 'paper-ids', 'citations', 'abstracts', 'tldrs'] as const
export type DatasetName = (typeof datasetNames)[number]

/** One file of a dataset. */
export interface Shard {
  readonly dataset: DatasetName
  readonly path: string
  /** Path below the folder of the datasets: `papers/20250822_0`. */
  readonly name: string
  /** Told by its first bytes: files come without an extension. `unknown` is no shard at all. */
  readonly kind: 'gzip' | 'json' | 'parquet' | 'unknown'
  readonly bytes: number
  readonly changed: number
}

export interface DatasetFolder {
  readonly folder: string
  /** `2025-08-19` */
  readonly day: string
  /** In the order of their names; none for a dataset that is not there. */
  readonly shards: ReadonlyMap<DatasetName, readonly Shard[]>
}

/**
 * Looks into the folder; what begins with a dot or an underscore is not looked at, as cluster engines have it.
 *
 * @throws {ExpectedFailure} when `papers` or `citations` are not there
 */
export async function datasetFolder(folder: string): Promise<DatasetFolder> {
  const names = await foldersIn(folder)
  const shards = new Map<DatasetName, readonly Shard[]>()
  for (const dataset of datasetNames) {
    const name = names.find(one => one.toLowerCase().replaceAll('_', '-') === dataset)
    if (name !== undefined) shards.set(dataset, await shardsIn(folder, name, dataset))
  }
  for (const dataset of ['papers', 'citations'] as const)
    if (!shards.get(dataset)?.length) throw missingDataset(folder, dataset, 'every graph needs it')
  const all = [...shards.values()].flat()
  return { folder, day: releaseDay(resolve(folder), all), shards }
}

/** Tells a shard from all others, and from what else lay in its place. */
export function shardName({ name, bytes, changed }: Shard): string {
  return `${name} ${bytes} ${changed}`
}

/** That a dataset is needed and not there. */
export function missingDataset(folder: string, dataset: DatasetName, because: string): ExpectedFailure {
  return new ExpectedFailure(
    `no shards in ${join(folder, dataset)}: ${because}`,
    'docs/scale.md says how to get the datasets and where they go: one folder each, papers/, citations/ and so on.',
    exitCodes.usage,
  )
}

async function foldersIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort(textOrder)
  } catch (error) {
    throw new ExpectedFailure(
      `cannot read ${folder}: ${reason(error)}`,
      'Name the folder that holds papers/ and citations/: npm run graph -- list.md --dataset DIR',
      exitCodes.usage,
    )
  }
}

async function shardsIn(folder: string, name: string, dataset: DatasetName): Promise<Shard[]> {
  const root = join(folder, name)
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter(entry => !entry.isDirectory())
    .map(entry => join(entry.parentPath, entry.name))
    .filter(path => !/[/\\][._]/.test(path.slice(root.length)))
    .sort(textOrder)
  return Promise.all(
    paths.map(async path => {
      const { size, mtimeMs } = await stat(path)
      const below = path.slice(root.length + 1).replaceAll('\\', '/')
      return {
        dataset,
        path,
        name: `${name}/${below}`,
        kind: await kindOf(path),
        bytes: size,
        changed: Math.floor(mtimeMs),
      }
    }),
  )
}

async function kindOf(path: string): Promise<Shard['kind']> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0)
    const start = buffer.subarray(0, bytesRead)
    if (start[0] === 0x1f && start[1] === 0x8b) return 'gzip'
    if (start.toString('latin1') === 'PAR1') return 'parquet'
    return start[0] === 0x7b ? 'json' : 'unknown'
  } finally {
    await file.close()
  }
}

/** The last date in the folder's path; else the newest in the names of shards; else the day of the newest file. */
function releaseDay(path: string, shards: readonly Shard[]): string {
  const ofFolder = path.match(/(?<!\d)20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/g)?.at(-1)
  if (ofFolder !== undefined) return ofFolder
  const ofNames = shards
    .flatMap(({ name }) => /(?<!\d)(20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/.exec(name) ?? [])
    .filter(part => part.length === 8)
    .sort(textOrder)
    .at(-1)
  if (ofNames !== undefined) return ofNames.replace(/^(....)(..)/, '$1-$2-')
  return new Date(Math.max(...shards.map(({ changed }) => changed))).toISOString().slice(0, 10)
}
