/** The axes of the layout `axes`: two numbers of every paper, across and up, following every pan and zoom. */
import { effect } from '@preact/signals-core'
import { create, type Selection } from 'd3'
import type { Point } from '../core/citation-graph.ts'
import { planeAxes, type Tick } from '../drawing/plane-axes.ts'
import type { Explorer } from '../state/explorer.ts'

/** Mounts the axes behind the papers; they fade for the other layouts. */
export function mountPlaneAxes(container: HTMLElement, explorer: Explorer): () => void {
  const svg = create('svg').attr('class', 'plane-axes').attr('aria-hidden', 'true')
  const node = svg.node()
  if (node) container.prepend(node)
  const across = svg.append('g').attr('class', 'axis').attr('text-anchor', 'middle')
  const up = svg.append('g').attr('class', 'axis').attr('text-anchor', 'end')
  const acrossName = svg.append('text').attr('class', 'name').attr('text-anchor', 'end')
  const upName = svg.append('text').attr('class', 'name')

  const stop = effect(() => {
    const view = explorer.view.value
    const frame = explorer.frame.value
    const viewport = explorer.viewport.value
    svg.classed('shown', view.layout === 'axes')
    if (view.layout !== 'axes') return
    const { insets, theme } = explorer
    const axes = planeAxes(explorer.graph, view, frame, viewport, insets.value, theme.value.labelScale)
    drawTicks(across, axes.across, {
      place: ({ at }) => `translate(${at},${axes.bottom})`,
      line: [0, -axes.bottom],
      text: axes.acrossText,
    })
    drawTicks(up, axes.up, {
      place: ({ at }) => `translate(${axes.left},${at})`,
      line: [frame.width, 0],
      text: axes.upText,
    })
    for (const [name, { x, y, text }] of [
      [acrossName, axes.acrossName],
      [upName, axes.upName],
    ] as const)
      name.attr('x', x).attr('y', y).text(text)
  })
  return () => {
    stop()
    svg.remove()
  }
}

/** Lines and texts at each tick; the ends of a line and the places of texts are seen from the tick. */
function drawTicks(
  axis: Selection<SVGGElement, undefined, null, undefined>,
  ticks: readonly Tick[],
  {
    place,
    line,
    text,
  }: {
    readonly place: (tick: Tick) => string
    readonly line: readonly [number, number]
    readonly text: Point
  },
): void {
  axis
    .selectAll<SVGGElement, Tick>('g')
    .data(ticks)
    .join(enter => {
      const tick = enter.append('g').attr('class', 'tick')
      tick.append('line')
      tick.append('text')
      return tick
    })
    .attr('transform', place)
    .each(function (tick) {
      const [stroke, name] = this.children
      stroke?.setAttribute('x2', String(line[0]))
      stroke?.setAttribute('y2', String(line[1]))
      name?.setAttribute('x', String(text.x))
      name?.setAttribute('y', String(text.y))
      if (name) name.textContent = tick.text
    })
}
