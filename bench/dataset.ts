/** The part of the benchmark about bulk datasets: how fast their shards are read, beside what any reader of them has to do. */
import type { DatasetFigures } from './dataset/dataset-figures.ts'
import { datasetSection } from './dataset/dataset-section.ts'
import { measuredDataset } from './dataset/measured-dataset.ts'
import type { Part } from './part.ts'

export const dataset: Part<DatasetFigures> = {
  name: 'dataset',
  measured: ({ runs, quick }) => measuredDataset(runs, quick),
  section: figures => ({ markdown: datasetSection(figures) }),
}
