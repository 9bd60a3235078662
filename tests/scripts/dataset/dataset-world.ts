/** One world twice, as the API and as bulk datasets, and runs of `npm run graph` on both. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CatalogueRecord } from '../../stand-in/catalogue.ts'
import { datasetRows, type ReleaseManners, writeShards } from '../../stand-in/dataset-shards.ts'
import { startedStandIn } from '../../stand-in/stand-in.ts'
import { inFolder } from '../graph-command.ts'
import { ran } from '../harvest-world.ts'

/** Whether DuckDB is there. Where it is not built for, the tests that need it are left out; elsewhere a test fails. */
export const hasDuckdb = await import('@duckdb/node-api').then(
  () => true,
  () => false,
)

export interface DatasetPlace {
  readonly folder: string
  /** The folder of the datasets. */
  readonly release: string
  /** Runs on the datasets. */
  readonly read: (...args: string[]) => ReturnType<typeof ran>
  /** Runs on the API, which knows `records`. */
  readonly asked: (records: readonly CatalogueRecord[], ...args: string[]) => ReturnType<typeof ran>
  /** The text of the graph that was read last. */
  readonly readGraph: () => Promise<string>
  /** The text of the graph that was asked for last. */
  readonly askedGraph: () => Promise<string>
}

/** A folder with a list and with the datasets of a release of 2026-11-23, the day of the stand-in's answers. */
export function datasetPlace<T>(
  list: string,
  records: readonly CatalogueRecord[],
  use: (place: DatasetPlace) => Promise<T>,
  manners?: ReleaseManners,
): Promise<T> {
  return inFolder(async folder => {
    const file = join(folder, 'list.md')
    const [read, asked] = ['read.json', 'asked.json'].map(name => join(folder, name))
    const release = join(folder, '2026-11-23')
    await writeFile(file, list)
    await writeShards(release, datasetRows(records, manners))
    const common = [file, '--cache', join(folder, 'cache'), '--bibliographies', 'tests/scripts']
    return use({
      folder,
      release,
      read: (...args) => ran([...common, '--out', read ?? '', '--dataset', release, ...args]),
      asked: async (known, ...args) => {
        const standIn = await startedStandIn({ records: known })
        try {
          return await ran([...common, '--out', asked ?? '', ...args], { url: standIn.url })
        } finally {
          await standIn.close()
        }
      },
      readGraph: () => readFile(read ?? '', 'utf8'),
      askedGraph: () => readFile(asked ?? '', 'utf8'),
    })
  })
}
