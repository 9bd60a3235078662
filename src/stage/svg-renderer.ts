/** The renderer without WebGL: the same picture as SVG. */
import { create } from 'd3'
import { arcs } from '../drawing/citation-arc.ts'
import { paperMarks } from '../drawing/paper-marks.ts'
import type { Appearance, PaperLook } from '../state/appearance.ts'
import { drawnScale, onScreen } from '../state/viewport.ts'
import { leastRadius, type Renderer } from './renderer.ts'

/** Draws as SVG of this class into the container. */
export function mountSvgRenderer(container: HTMLElement, name: string): Renderer {
  const svg = create('svg').attr('class', name).attr('aria-hidden', 'true')
  const citationLayer = svg.append('g').attr('fill', 'none')
  const headLayer = svg.append('g')
  const paperLayer = svg.append('g')
  const node = svg.node()
  if (node) container.append(node)
  let picture: Appearance | undefined
  let isBare = false

  return {
    paint(viewport, scenery) {
      if (scenery) {
        picture = scenery.picture
        isBare = scenery.isBare ?? false
      }
      if (!picture) return
      const { papers, theme } = picture
      const drawn = isBare ? [] : arcs(picture, viewport)
      citationLayer
        .selectAll('path')
        .data(drawn)
        .join('path')
        .attr('d', ({ path }) => path)
        .attr('stroke', ({ look }) => look.colour)
        .attr('stroke-opacity', ({ look }) => look.opacity)
        .attr('stroke-width', ({ width }) => width)
      headLayer
        .selectAll('path')
        .data(drawn.filter(({ head }) => head))
        .join('path')
        .attr('d', ({ head }) => head)
        .attr('fill', ({ look }) => look.colour)
        .attr('fill-opacity', ({ look }) => look.opacity)
      const inOrder = [...papers]
        .filter(([, { radius }]) => radius > leastRadius)
        .sort(([, a], [, b]) => a.depth - b.depth)
      const zoom = drawnScale(viewport.k)
      paperLayer
        .selectAll<SVGGElement, [string, PaperLook]>('g')
        .data(inOrder)
        .join('g')
        .selectAll('path')
        .data(([, look]) => paperMarks(look, onScreen(viewport, look), look.radius * zoom, theme))
        .join('path')
        .attr('d', ({ d }) => d)
        .attr('fill', ({ fill }) => fill)
        .attr('stroke', ({ stroke }) => stroke)
        .attr('stroke-width', ({ width }) => width)
        .attr('stroke-dasharray', ({ dash }) => dash ?? null)
    },
    resize() {
      // It fills its container.
    },
    unmount() {
      svg.remove()
    },
  }
}
