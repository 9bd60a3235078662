/** The axes of the layout `axes` as they stand on the screen: two numbers of every paper, across and up. */
import { format } from 'd3'
import type { CitationGraph, Point } from '../core/citation-graph.ts'
import { axisScale, height, width } from '../state/axis-scale.ts'
import type { Frame, Insets } from '../state/frame.ts'
import { metricNames } from '../state/metric.ts'
import type { Metric, ViewState } from '../state/view-state.ts'
import { onScreen, type Viewport } from '../state/viewport.ts'

export interface Tick {
  /** x of a tick across, y of one up. */
  readonly at: number
  readonly text: string
}

export interface PlaneAxes {
  readonly across: readonly Tick[]
  readonly up: readonly Tick[]
  /** y of the lower axis, x of the left one. */
  readonly bottom: number
  readonly left: number
  readonly acrossName: Point & { readonly text: string }
  readonly upName: Point & { readonly text: string }
}

export function planeAxes(
  graph: CitationGraph,
  { axes }: Pick<ViewState, 'axes'>,
  frame: Frame,
  viewport: Viewport,
  insets: Insets,
): PlaneAxes {
  const from = onScreen(viewport, frame.toStage({ x: 0, y: height }))
  const to = onScreen(viewport, frame.toStage({ x: width, y: 0 }))
  const [left, bottom] = [insets.left - 28, frame.height - insets.bottom + 26]
  return {
    across: ticks(graph, axes.x, [from.x, to.x], frame.width / 110),
    up: ticks(graph, axes.y, [from.y, to.y], frame.height / 80),
    bottom,
    left,
    acrossName: {
      x: frame.width - Math.max(12, insets.right - 80),
      y: bottom - 8,
      text: `${metricNames[axes.x]} →`,
    },
    upName: { x: left + 8, y: insets.top - 20, text: `↑ ${metricNames[axes.y]}` },
  }
}

function ticks(
  graph: CitationGraph,
  metric: Metric,
  range: readonly [number, number],
  wanted: number,
): Tick[] {
  const scale = axisScale(graph, metric, range)
  const text = metric === 'page-rank' ? format('~%') : format('~s')
  return scale
    .ticks(Math.max(2, Math.round(wanted)))
    .filter(value => metric !== 'date' || Number.isInteger(value))
    .map(value => ({ at: scale(value), text: metric === 'date' ? String(value) : text(value) }))
}
