/** The scales of the layout `axes`: from a metric to a coordinate, the same for papers and for the axis drawn beside them. */
import { extent, type ScaleContinuousNumeric, scaleLinear, scaleSqrt } from 'd3'
import type { CitationGraph, PaperNode, Point } from '../core/citation-graph.ts'
import { metricValue } from './metric.ts'
import type { Metric, ViewState } from './view-state.ts'
import { widerExtent } from './wider-extent.ts'

/** Extent of the layout in its own coordinates. */
export const width = 1000
export const height = 700
/** Papers whose metric nobody knows stand so far outside the axis. */
export const aside = 60

export type AxisScale = ScaleContinuousNumeric<number, number>

/** Counts spread over powers of ten: their root gives the small ones room. Dates are drawn as they are. */
export function axisScale(graph: CitationGraph, metric: Metric, range: readonly [number, number]): AxisScale {
  const whole = widerExtent(graph, metric)
  if (whole) return scaleOver(metric, whole, range)
  const values: number[] = []
  graph.forEachNode((_, paper) => {
    const value = paper.listed ? metricValue(paper, metric) : undefined
    if (value !== undefined) values.push(value)
  })
  return scaleOver(metric, extent(values), range)
}

/** The same for a metric whose least and most values are known. */
export function scaleOver(
  metric: Metric,
  [least = 0, most = 1]: readonly [least: number, most: number] | readonly [undefined, undefined],
  range: readonly [number, number],
): AxisScale {
  const scale = metric === 'date' ? scaleLinear().domain([least, most]) : scaleSqrt().domain([0, most || 1])
  return scale.range(range)
}

/** Where the axes of a view put a paper. Up is more. */
export function placeOnAxes(graph: CitationGraph, { axes }: ViewState): (paper: PaperNode) => Point {
  const x = axisScale(graph, axes.x, [0, width])
  const y = axisScale(graph, axes.y, [height, 0])
  return paper => {
    const [across, up] = [metricValue(paper, axes.x), metricValue(paper, axes.y)]
    return { x: across === undefined ? -aside : x(across), y: up === undefined ? height + aside : y(up) }
  }
}
