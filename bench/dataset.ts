/** The part of the benchmark about bulk datasets. By itself: `node --import tsx bench/dataset.ts [--quick]`. */
import { mkdir, writeFile } from 'node:fs/promises'
import { availableParallelism, cpus } from 'node:os'
import { pathToFileURL } from 'node:url'
import type { DatasetFigures } from './dataset/dataset-figures.ts'
import { datasetSection } from './dataset/dataset-section.ts'
import { measuredDataset } from './dataset/measured-dataset.ts'

export const datasetPart = {
  name: 'dataset',
  measured: ({ runs, quick }: { readonly runs: number; readonly quick: boolean }) =>
    measuredDataset(runs, quick),
  section: (figures: DatasetFigures) => ({ markdown: datasetSection(figures) }),
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const quick = process.argv.includes('--quick')
  const figures = await datasetPart.measured({ runs: quick ? 1 : 3, quick })
  if (!quick) {
    const machine = {
      cpu: cpus()[0]?.model,
      cores: availableParallelism(),
      node: process.versions.node,
      date: new Date().toISOString().slice(0, 10),
    }
    await mkdir(new URL('results/', import.meta.url), { recursive: true })
    await writeFile(
      new URL('results/dataset.json', import.meta.url),
      `${JSON.stringify({ machine, figures }, null, 1)}\n`,
    )
  }
  process.stdout.write(`${datasetPart.section(figures).markdown}\n`)
}
