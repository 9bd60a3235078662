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
  /** Where the texts of ticks stand, from where the tick meets its axis. */
  readonly acrossText: Point
  readonly upText: Point
  readonly acrossName: Point & { readonly text: string }
  readonly upName: Point & { readonly text: string }
}

/** The axes, with texts so many times their ordinary size. */
export function planeAxes(
  graph: CitationGraph,
  { axes }: Pick<ViewState, 'axes'>,
  frame: Frame,
  viewport: Viewport,
  insets: Insets,
  textScale = 1,
): PlaneAxes {
  const from = onScreen(viewport, frame.toStage({ x: 0, y: height }))
  const to = onScreen(viewport, frame.toStage({ x: width, y: 0 }))
  const [left, bottom] = [insets.left - 28, frame.height - insets.bottom + 4 + 22 * textScale]
  return {
    across: ticks(graph, axes.x, [from.x, to.x], frame.width / (110 * textScale)),
    up: ticks(graph, axes.y, [from.y, to.y], frame.height / (80 * textScale)),
    bottom,
    left,
    acrossText: { x: 0, y: 17 * textScale },
    upText: { x: -8, y: 4 * textScale },
    acrossName: {
      x: frame.width - Math.max(12, insets.right - 80 * textScale),
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
