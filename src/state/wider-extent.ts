/** Extents of metrics that reach wider than a graph: of an excerpt those of all papers. */
import type { CitationGraph } from '../core/citation-graph.ts'
import type { Metric } from './view-state.ts'

/** The least and the most; undefined where nobody knows any. */
export type Extent = readonly [least: number, most: number] | readonly [undefined, undefined]

const extents = new WeakMap<CitationGraph, (metric: Metric) => Extent>()

/** The extent of a metric for a graph of which more is known than what is in it. */
export function widerExtent(graph: CitationGraph, metric: Metric): Extent | undefined {
  return extents.get(graph)?.(metric)
}

export function setWiderExtent(graph: CitationGraph, extentOf: (metric: Metric) => Extent): void {
  extents.set(graph, extentOf)
}
