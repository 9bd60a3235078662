/** A harvest of the bulk datasets that lie in a folder. */
import { join } from 'node:path'
import { datasetHarvest } from '../../src/harvest/dataset-harvest.ts'
import type { HarvestEffects } from '../../src/harvest/effects.ts'
import type { Harvested } from '../../src/harvest/graph-facts.ts'
import type { HarvestInput, HarvestOptions } from '../../src/harvest/harvest.ts'
import { datasetFolder } from './dataset-folder.ts'
import { duckdbSession } from './duckdb-session.ts'
import { duckdbTables } from './duckdb-tables.ts'

export interface DatasetHarvested {
  readonly harvested: Harvested
  /** The day of the release. */
  readonly day: string
  readonly bytesRead: number
}

/**
 * Harvests what the datasets in `folder` know.
 *
 * @param cache folder for what was read of each shard
 * @throws {ExpectedFailure} when DuckDB or a dataset is not there, or a shard cannot be read
 */
export async function datasetHarvested(
  folder: string,
  cache: string,
  input: HarvestInput,
  options: HarvestOptions,
  { report }: Pick<HarvestEffects, 'report'>,
  stop: AbortSignal,
): Promise<DatasetHarvested> {
  const found = await datasetFolder(folder)
  const place = join(cache, 'dataset')
  const session = await duckdbSession(join(place, 'temporary'), stop)
  try {
    const tables = await duckdbTables(found, { session, cache: place, report, stop })
    const harvested = await datasetHarvest(input, tables, options)
    return { harvested, day: found.day, bytesRead: tables.bytesRead() }
  } finally {
    session.close()
  }
}
