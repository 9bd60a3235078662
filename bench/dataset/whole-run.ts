/** One harvest of datasets in a process of its own, whose time and memory it prints as JSON: `whole-run.ts FOLDER CACHE PAPERS OF`. */

import { datasetHarvested } from '../../scripts/dataset/dataset-harvested.ts'
import { seededRandom } from '../../src/core/seeded-random.ts'
import { parseReadingList } from '../../src/formats/reading-list-file.ts'
import { corpusIdOf } from './synthetic-shards.ts'

const [folder = '', cache = '', papers = '', of = ''] = process.argv.slice(2)
const random = seededRandom(3)
const lines = Array.from(
  { length: Number(papers) },
  () => `CorpusID:${corpusIdOf(Math.floor(random() * Number(of)))}`,
)
const { value: list } = parseReadingList(lines.join('\n'), 'list.txt', 'ids')
const start = performance.now()
const input = { list, corrections: [], bibliographies: [] }
const effects = { report: () => undefined }
const { harvested } = await datasetHarvested(folder, cache, input, {}, effects, new AbortController().signal)
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
const references = [...harvested.records.values()].reduce((sum, { list }) => sum + list.references.length, 0)
process.stdout.write(
  JSON.stringify({
    found: harvested.recognised.filter(({ found }) => found).length,
    references,
    seconds: (performance.now() - start) / 1e3,
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
    peakBytes: maxRSS * 1024,
  }),
)
