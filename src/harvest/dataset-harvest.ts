/** A harvest of the bulk datasets: the same questions as to the API, gathered, so that one pass over the files answers them all. */
import { datasetClient } from './dataset-client.ts'
import { datasetKnowledge, isNothing } from './dataset-knowledge.ts'
import type { DatasetTables } from './dataset-tables.ts'
import type { Harvested } from './graph-facts.ts'
import { type HarvestInput, type HarvestOptions, harvest } from './harvest.ts'

/**
 * Harvests again and again from what is known, and reads what was asked in vain, until nothing is: first the papers of the
 * list, then what they cite, then what the works that it most likely lacks cite.
 */
export async function datasetHarvest(
  input: HarvestInput,
  tables: DatasetTables,
  options: HarvestOptions = {},
): Promise<Harvested> {
  const known = datasetKnowledge(tables, options.evidence ?? false)
  for (;;) {
    const client = datasetClient(known)
    const harvested = await harvest(input, client, { report: () => undefined }, options)
    const open = client.open()
    if (isNothing(open)) return harvested
    await known.learn(open)
  }
}
