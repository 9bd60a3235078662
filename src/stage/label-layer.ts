/** The labels above the graph: SVG text with a halo, placed anew whenever the picture or the viewer moves. */
import { create } from 'd3'
import { drawnLabels, lineHeight } from '../drawing/labels.ts'
import type { Insets, Size } from '../state/frame.ts'
import type { Viewport } from '../state/viewport.ts'
import type { Picture } from './picture.ts'
import { textWidths } from './text-widths.ts'

export interface LabelLayer {
  draw(picture: Picture, viewport: Viewport, size: Size, insets: Insets): void
  unmount(): void
}

/** Mounts an empty layer of labels in the container. */
export function mountLabelLayer(container: HTMLElement): LabelLayer {
  const svg = create('svg').attr('class', 'labels').attr('aria-hidden', 'true')
  const node = svg.node()
  if (node) container.append(node)
  const widthOf = textWidths()
  return {
    draw(picture, viewport, size, insets) {
      const shown = drawnLabels(picture, viewport, size, insets, widthOf)
      svg
        .selectAll<SVGTextElement, (typeof shown)[number]>('text')
        .data(shown, ({ id }) => id)
        .join('text')
        .attr('class', ({ kind, emphasis }) => (kind === 'paper' ? `label ${emphasis}` : kind))
        .attr('x', ({ x }) => x)
        .attr('y', ({ y }) => y)
        .style('fill', ({ colour }) => colour)
        .text(({ text }) => text)
        .each(function ({ title, x }) {
          if (!title) return
          const line = document.createElementNS('http://www.w3.org/2000/svg', 'tspan')
          line.setAttribute('class', 'title')
          line.setAttribute('x', String(x))
          line.setAttribute('dy', String(lineHeight))
          line.textContent = title
          this.append(line)
        })
    },
    unmount() {
      svg.remove()
    },
  }
}
