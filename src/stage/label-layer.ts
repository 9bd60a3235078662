/** The labels above the graph: SVG text with a halo, each where the moment has it. */
import { create } from 'd3'
import type { ShownLabel } from '../drawing/label-ways.ts'
import { fontOf } from '../drawing/typography.ts'

export interface LabelLayer {
  draw(labels: readonly ShownLabel[]): void
  unmount(): void
}

/** Mounts an empty layer of labels in the container. */
export function mountLabelLayer(container: HTMLElement): LabelLayer {
  const svg = create('svg').attr('class', 'labels').attr('aria-hidden', 'true')
  const node = svg.node()
  if (node) container.append(node)
  return {
    draw(labels) {
      svg
        .selectAll<SVGTextElement, ShownLabel>('text')
        .data(labels, ({ id }) => id)
        .join('text')
        .attr('transform', ({ x, y }) => `translate(${hundredths(x)},${hundredths(y)})`)
        .attr('opacity', ({ opacity }) => (opacity < 1 ? hundredths(opacity) : null))
        .each(function (label) {
          write(this, label)
        })
    },
    unmount() {
      svg.remove()
    },
  }
}

/** What each text says; a label on its way is written once. */
const written = new WeakMap<SVGTextElement, string>()

function write(element: SVGTextElement, { kind, emphasis, colour, style, text, title }: ShownLabel): void {
  const said = [kind, emphasis, colour, style.size, text, title?.text].join('\n')
  if (written.get(element) === said) return
  written.set(element, said)
  element.setAttribute('class', kind === 'paper' ? `label ${emphasis}` : kind)
  element.style.fill = colour
  element.style.font = fontOf(style)
  element.textContent = text
  if (!title) return
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'tspan')
  line.setAttribute('class', 'title')
  line.setAttribute('x', '0')
  line.setAttribute('dy', String(title.below))
  line.style.font = fontOf(title.style)
  line.textContent = title.text
  element.append(line)
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100
}
