/** The axes of the layout `axes`: two numbers of every paper, across and up, following every pan and zoom. */
import { effect } from '@preact/signals-core'
import { type AxisScale, axisBottom, axisLeft, create, format, type NumberValue } from 'd3'
import { axisScale, height, width } from '../state/axis-scale.ts'
import type { Explorer } from '../state/explorer.ts'
import { metricNames } from '../state/metric.ts'
import type { Metric } from '../state/view-state.ts'
import { onScreen } from '../state/viewport.ts'

/** Mounts the axes behind the papers; empty for the other layouts. */
export function mountPlaneAxes(container: HTMLElement, explorer: Explorer): () => void {
  const svg = create('svg').attr('class', 'plane-axes').attr('aria-hidden', 'true')
  const node = svg.node()
  if (node) container.prepend(node)
  const across = svg.append('g').attr('class', 'axis')
  const up = svg.append('g').attr('class', 'axis')
  const acrossName = svg.append('text').attr('class', 'name').attr('text-anchor', 'end')
  const upName = svg.append('text').attr('class', 'name')

  const stop = effect(() => {
    const { layout, axes } = explorer.view.value
    const frame = explorer.frame.value
    const viewport = explorer.viewport.value
    svg.attr('visibility', layout === 'axes' ? 'visible' : 'hidden')
    if (layout !== 'axes') return
    const from = onScreen(viewport, frame.toStage({ x: 0, y: height }))
    const to = onScreen(viewport, frame.toStage({ x: width, y: 0 }))
    const bottom = frame.height - 30
    const left = 44
    const x = axisScale(explorer.graph, axes.x, [from.x, to.x])
    const y = axisScale(explorer.graph, axes.y, [from.y, to.y])
    across
      .attr('transform', `translate(0,${bottom})`)
      .call(styled(axisBottom(x as AxisScale<NumberValue>), axes.x, frame.width / 110, -bottom))
    up.attr('transform', `translate(${left},0)`).call(
      styled(axisLeft(y as AxisScale<NumberValue>), axes.y, frame.height / 80, -frame.width),
    )
    acrossName
      .attr('x', frame.width - 12)
      .attr('y', bottom - 8)
      .text(`${metricNames[axes.x]} →`)
    upName
      .attr('x', left + 8)
      .attr('y', 84)
      .text(`↑ ${metricNames[axes.y]}`)
  })
  return () => {
    stop()
    svg.remove()
  }
}

function styled(
  axis: ReturnType<typeof axisBottom<NumberValue>>,
  metric: Metric,
  ticks: number,
  grid: number,
) {
  axis
    .ticks(Math.max(2, Math.round(ticks)))
    .tickSizeInner(grid)
    .tickSizeOuter(0)
    .tickPadding(8)
  return metric === 'date'
    ? axis.tickFormat(value => (Number.isInteger(Number(value)) ? String(value) : ''))
    : axis.tickFormat(metric === 'page-rank' ? format('~%') : format('~s'))
}
