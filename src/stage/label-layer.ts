/** The labels above the graph: SVG text with a halo, placed anew whenever the picture or the viewer moves. */
import { create } from 'd3'
import type { PaperLook } from '../state/appearance.ts'
import type { Insets, Size } from '../state/frame.ts'
import { type Box, type LabelWish, placedLabels } from '../state/label-placement.ts'
import { placesForName, type Region } from '../state/regions.ts'
import { drawnScale, onScreen, type Viewport } from '../state/viewport.ts'
import type { Picture } from './picture.ts'
import { textWidths } from './text-widths.ts'

export interface LabelLayer {
  draw(picture: Picture, viewport: Viewport, size: Size, insets: Insets): void
  unmount(): void
}

interface Label extends LabelWish {
  readonly text: string
  /** A second line. */
  readonly title?: string
  readonly style: string
  readonly colour?: string
}

const lineHeight = 17
/** More labels than this on one screen help nobody. */
const most = 220
/** Zoomed in beyond this, one stands inside a region and needs no name of it. */
const farthestForRegions = 2.4

/** Mounts an empty layer of labels in the container. */
export function mountLabelLayer(container: HTMLElement): LabelLayer {
  const svg = create('svg').attr('class', 'labels').attr('aria-hidden', 'true')
  const node = svg.node()
  if (node) container.append(node)
  const { paper: widthOf, region: regionWidthOf } = textWidths(container)

  const paperLabel = (id: string, look: PaperLook, viewport: Viewport): Label => {
    const isFocus = look.emphasis === 'focus'
    return {
      id,
      ...onScreen(viewport, look),
      radius: drawnRadius(look, viewport),
      text: look.label,
      ...(look.title && { title: look.title }),
      style: `label ${look.emphasis}`,
      width: Math.max(widthOf(look.label, isFocus), look.title ? widthOf(look.title, false) : 0),
      height: look.title ? 2 * lineHeight : lineHeight,
      rank: look.rank + (look.emphasis === 'near' ? 1e6 : 0),
      forced: isFocus,
    }
  }
  const regionLabel = ({ id, name, colour, bounds }: Region, viewport: Viewport): Label => {
    const size = { width: regionWidthOf(name), height: 24 }
    const topLeft = onScreen(viewport, { x: bounds.left, y: bounds.top })
    const bottomRight = onScreen(viewport, { x: bounds.right, y: bounds.bottom })
    const around = { left: topLeft.x, top: topLeft.y, right: bottomRight.x, bottom: bottomRight.y }
    return {
      id: `region ${id}`,
      ...topLeft,
      radius: 0,
      ...size,
      text: name,
      style: 'region',
      colour,
      rank: 1e9,
      forced: false,
      places: placesForName(around, size.width, size.height),
    }
  }

  return {
    draw(picture, viewport, size, insets) {
      const labels: Label[] = []
      const obstacles: Box[] = []
      for (const [id, look] of picture.papers) {
        const { x, y } = onScreen(viewport, look)
        if (x < -50 || y < -50 || x > size.width + 50 || y > size.height + 50) continue
        if (look.emphasis === 'faint') obstacles.push(boxAround(x, y, drawnRadius(look, viewport)))
        else labels.push(paperLabel(id, look, viewport))
      }
      if (viewport.k < farthestForRegions)
        labels.push(...picture.regions.map(region => regionLabel(region, viewport)))
      const screen = {
        left: 4,
        top: insets.top / 2,
        right: size.width - 4,
        bottom: size.height - insets.bottom / 2,
      }
      const byId = new Map(labels.map(label => [label.id, label]))
      const shown = placedLabels(labels, screen, obstacles)
        .slice(0, most)
        .flatMap(box => {
          const label = byId.get(box.id)
          return label ? [{ box, label }] : []
        })
      svg
        .selectAll<SVGTextElement, (typeof shown)[number]>('text')
        .data(shown, ({ label }) => label.id)
        .join('text')
        .attr('class', ({ label }) => label.style)
        .attr('x', ({ box }) => box.left)
        .attr('y', ({ box, label }) => box.top + (label.title ? lineHeight : label.height) * 0.76)
        .style('fill', ({ label }) =>
          label.colour ? `color-mix(in srgb, ${label.colour} 62%, var(--ink))` : null,
        )
        .text(({ label }) => label.text)
        .each(function ({ box, label }) {
          if (!label.title) return
          const line = document.createElementNS('http://www.w3.org/2000/svg', 'tspan')
          line.setAttribute('class', 'title')
          line.setAttribute('x', String(box.left))
          line.setAttribute('dy', String(lineHeight))
          line.textContent = label.title
          this.append(line)
        })
    },
    unmount() {
      svg.remove()
    },
  }
}

/** With the rings around it, in screen pixels. */
function drawnRadius(look: PaperLook, viewport: Viewport): number {
  return look.radius * drawnScale(viewport.k) + (look.ring ? 3 : 0) + (look.selected ? 6 : 0)
}

function boxAround(x: number, y: number, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }
}
