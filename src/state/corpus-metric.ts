/** A metric of every paper of a corpus as a column, NaN where nobody knows it. */
import { type Corpus, referenceKnowledge } from '../core/corpus.ts'
import type { Metric } from './view-state.ts'

const known = new WeakMap<Corpus, Map<Metric, Float32Array>>()

/** The column of a metric; see `metricValue`. What the corpus has in another form is brought into this one once. */
export function metricColumn(corpus: Corpus, metric: Metric): Float32Array {
  const columns = known.get(corpus) ?? new Map<Metric, Float32Array>()
  known.set(corpus, columns)
  const column = columns.get(metric) ?? columnFor(corpus, metric)
  columns.set(metric, column)
  return column
}

function columnFor(corpus: Corpus, metric: Metric): Float32Array {
  const { listed, inListReferences, referencesKnown } = corpus
  const ofListed = (column: Float32Array | Uint32Array) =>
    Float32Array.from(column, (value, paper) => (listed[paper] === 1 ? value : Number.NaN))
  switch (metric) {
    case 'date':
      return corpus.dates
    case 'in-list':
      return Float32Array.from(corpus.inListCitations)
    case 'references':
      return ofListed(inListReferences).map((value, paper) =>
        referenceKnowledge[referencesKnown[paper] as number] === 'unknown' ? Number.NaN : value,
      )
    case 'world':
      return corpus.worldCitations
    case 'page-rank':
      return ofListed(corpus.pageRanks)
  }
}

type Extent = readonly [least: number, most: number] | readonly [undefined, undefined]

const extents = new WeakMap<Float32Array, Extent>()

/** The least and the most of it that a listed paper has. */
export function metricExtent(corpus: Corpus, metric: Metric): Extent {
  const column = metricColumn(corpus, metric)
  const known = extents.get(column)
  if (known) return known
  let [least, most] = [Infinity, -Infinity]
  for (let paper = 0; paper < corpus.size; paper += 1) {
    const value = column[paper] as number
    if (corpus.listed[paper] !== 1 || Number.isNaN(value)) continue
    least = Math.min(least, value)
    most = Math.max(most, value)
  }
  const extent = most >= least ? ([least, most] as const) : ([undefined, undefined] as const)
  extents.set(column, extent)
  return extent
}
