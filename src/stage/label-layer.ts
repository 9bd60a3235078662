/** The labels above the graph: SVG text with a halo, placed anew whenever the picture or the viewer moves. */
import { create } from 'd3'
import type { PaperLook } from '../state/appearance.ts'
import type { Insets, Size } from '../state/frame.ts'
import { type LabelWish, placedLabels } from '../state/label-placement.ts'
import { drawnScale, onScreen, type Viewport } from '../state/viewport.ts'
import type { Picture } from './picture.ts'

export interface LabelLayer {
  draw(picture: Picture, viewport: Viewport, size: Size, insets: Insets): void
  unmount(): void
}

const height = 17
/** More labels than this on one screen help nobody. */
const most = 220

/** Mounts an empty layer of labels in the container. */
export function mountLabelLayer(container: HTMLElement): LabelLayer {
  const svg = create('svg').attr('class', 'labels').attr('aria-hidden', 'true')
  const node = svg.node()
  if (node) container.append(node)
  const widthOf = textWidths(container)

  return {
    draw(picture, viewport, size, insets) {
      const zoom = drawnScale(viewport.k)
      const wishes: LabelWish[] = []
      for (const [id, look] of picture.papers) {
        const { x, y } = onScreen(viewport, look)
        if (x < -50 || y < -50 || x > size.width + 50 || y > size.height + 50) continue
        const forced = look.emphasis === 'focus'
        wishes.push({
          id,
          x,
          y,
          radius: look.radius * zoom + (look.ring ? 3 : 0) + (look.selected ? 6 : 0),
          width:
            look.emphasis === 'faint'
              ? 0
              : Math.max(widthOf(look.label, forced), widthOf(look.title ?? '', false)),
          height: look.title ? height * 2 : height,
          rank: look.emphasis === 'near' ? look.rank + 1e6 : look.rank,
          forced,
        })
      }
      const screen = {
        left: 4,
        top: insets.top / 2,
        right: size.width - 4,
        bottom: size.height - insets.bottom / 2,
      }
      const shown = placedLabels(wishes, screen)
        .flatMap(box => {
          const look = picture.papers.get(box.id)
          return look && look.emphasis !== 'faint' ? [{ box, look }] : []
        })
        .slice(0, most)
      svg
        .selectAll<SVGTextElement, (typeof shown)[number]>('text')
        .data(shown, datum => datum.box.id)
        .join('text')
        .attr('class', ({ look }) => labelClass(look))
        .attr('x', ({ box }) => box.left)
        .attr('y', ({ box }) => box.top + height * 0.76)
        .text(({ look }) => look.label)
        .each(function ({ box, look }) {
          if (!look.title) return
          const line = document.createElementNS('http://www.w3.org/2000/svg', 'tspan')
          line.setAttribute('class', 'title')
          line.setAttribute('x', String(box.left))
          line.setAttribute('dy', String(height))
          line.textContent = look.title
          this.append(line)
        })
    },
    unmount() {
      svg.remove()
    },
  }
}

function labelClass(look: PaperLook): string {
  return `label ${look.emphasis}`
}

/** Widths of texts in the layer's fonts, measured once each. */
function textWidths(container: HTMLElement): (text: string, strong: boolean) => number {
  const context = document.createElement('canvas').getContext('2d')
  const known = new Map<string, number>()
  const family = getComputedStyle(container).fontFamily
  document.fonts.addEventListener('loadingdone', () => known.clear())
  return (text, strong) => {
    const key = `${strong ? 1 : 0}${text}`
    let width = known.get(key)
    if (width === undefined) {
      if (context) context.font = `${strong ? 600 : 450} 13px ${family}`
      width = context ? context.measureText(text).width + 2 : text.length * 7
      known.set(key, width)
    }
    return width
  }
}
