/** The axis of the timeline: years along the bottom of the stage, following every pan and zoom. */
import { effect } from '@preact/signals-core'
import { axisBottom, create, scaleLinear } from 'd3'
import type { Explorer } from '../state/explorer.ts'
import { onScreen } from '../state/viewport.ts'

/** Narrowest room that a year's name needs, in CSS pixels. */
const room = 44
/** Lines closer than this are left out. */
const narrowest = 14

/** Mounts the axis behind the papers; empty for the other layouts. */
export function mountTimeAxis(container: HTMLElement, explorer: Explorer): () => void {
  const svg = create('svg').attr('class', 'time-axis').attr('aria-hidden', 'true')
  const node = svg.node()
  if (node) container.prepend(node)
  const grid = svg.append('g').attr('class', 'grid')
  const axis = svg.append('g').attr('class', 'axis')
  const years = explorer.graph.getAttribute('years')

  const stop = effect(() => {
    const { layout } = explorer.view.value
    const stageFrame = explorer.frame.value
    const viewport = explorer.viewport.value
    const isShown = layout === 'timeline' && years.length > 1
    svg.attr('visibility', isShown ? 'visible' : 'hidden')
    if (!isShown) return
    const screenX = (x: number) => onScreen(viewport, stageFrame.toStage({ x, y: 0 })).x
    const scale = scaleLinear(
      years.map(({ year }) => year),
      years.map(({ x }) => screenX(x)),
    )
    const begins = years.map(({ year }) => year)
    const shown = begins.slice(0, -1)
    const bottom = stageFrame.height - 28
    const lines = begins.filter((year, index) => {
      const before = begins[index - 1]
      return before === undefined || scale(year) - scale(before) >= narrowest
    })
    grid
      .selectAll('line')
      .data(lines)
      .join('line')
      .attr('x1', year => scale(year))
      .attr('x2', year => scale(year))
      .attr('y1', 0)
      .attr('y2', bottom)
    // Names stand in the middle of their years; where years are narrow only some are named.
    const named: number[] = []
    let free = Number.NEGATIVE_INFINITY
    for (const year of [...shown].reverse()) {
      const middle = scale(year + 0.5)
      if (named.length > 0 && free - middle < room) continue
      named.push(year + 0.5)
      free = middle
    }
    axis.attr('transform', `translate(0,${bottom})`).call(
      axisBottom(scale)
        .tickValues(named)
        .tickFormat(value => String(Math.floor(Number(value))))
        .tickSize(0)
        .tickPadding(10),
    )
  })
  return () => {
    stop()
    svg.remove()
  }
}
