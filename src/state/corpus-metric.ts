/** A metric of every paper of a corpus as a column, NaN where nobody knows it. */
import type { Corpus } from '../core/corpus.ts'
import { metricValue } from './metric.ts'
import type { Metric } from './view-state.ts'

const known = new WeakMap<Corpus, Map<Metric, Float32Array>>()

/** The column of a metric. All but dates and citations in the list are unpacked when they are first asked for. */
export function metricColumn(corpus: Corpus, metric: Metric): Float32Array {
  if (metric === 'date') return corpus.dates
  const columns = known.get(corpus) ?? new Map<Metric, Float32Array>()
  known.set(corpus, columns)
  let column = columns.get(metric)
  if (!column) {
    column =
      metric === 'in-list'
        ? Float32Array.from(corpus.inListCitations)
        : Float32Array.from({ length: corpus.size }, (_, at) => metricValue(corpus.paper(at), metric) ?? NaN)
    columns.set(metric, column)
  }
  return column
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
