/** The axis of the timeline: years along the bottom of the stage, following every pan and zoom. */
import { effect } from '@preact/signals-core'
import { create } from 'd3'
import { timeAxis } from '../drawing/time-axis.ts'
import type { Explorer } from '../state/explorer.ts'

/** Mounts the axis behind the papers; it fades for the other layouts. */
export function mountTimeAxis(container: HTMLElement, explorer: Explorer): () => void {
  const svg = create('svg').attr('class', 'time-axis').attr('aria-hidden', 'true')
  const node = svg.node()
  if (node) container.prepend(node)
  const grid = svg.append('g').attr('class', 'grid')
  const names = svg.append('g').attr('class', 'axis').attr('text-anchor', 'middle')
  const years = explorer.graph.getAttribute('years')

  const stop = effect(() => {
    const isTimeline = explorer.view.value.layout === 'timeline'
    const axis = isTimeline
      ? timeAxis(
          years,
          explorer.frame.value,
          explorer.viewport.value,
          explorer.insets.value,
          explorer.theme.value.labelScale,
        )
      : undefined
    svg.classed('shown', axis !== undefined)
    if (!axis) return
    grid
      .selectAll('line')
      .data(axis.lines)
      .join('line')
      .attr('x1', x => x)
      .attr('x2', x => x)
      .attr('y1', axis.top)
      .attr('y2', axis.bottom)
    names
      .selectAll('text')
      .data(axis.names)
      .join('text')
      .attr('x', ({ x }) => x)
      .attr('y', axis.baseline)
      .text(({ year }) => year)
  })
  return () => {
    stop()
    svg.remove()
  }
}
