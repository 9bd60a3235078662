/** The renderer without WebGL: the same picture as SVG. */
import { create } from 'd3'
import type { CitationLook, PaperLook } from '../state/appearance.ts'
import { controlPoint } from '../state/citation-curve.ts'
import { corners } from '../state/shape-outline.ts'
import { drawnScale, onScreen, restingViewport, type Viewport } from '../state/viewport.ts'
import { toned } from './colour.ts'
import type { Picture } from './picture.ts'
import type { MountRenderer } from './renderer.ts'

/** Draws as SVG into the container. */
export const mountSvgRenderer: MountRenderer = container => {
  const svg = create('svg').attr('class', 'drawing').attr('aria-hidden', 'true')
  const citationLayer = svg.append('g').attr('fill', 'none')
  const headLayer = svg.append('g')
  const paperLayer = svg.append('g')
  const node = svg.node()
  if (node) container.append(node)
  let picture: Picture | undefined
  let viewport: Viewport = restingViewport
  let frameRequest = 0

  const render = () => {
    frameRequest = 0
    if (!picture) return
    const { papers, citations, theme } = picture
    const zoom = drawnScale(viewport.k)
    const place = (look: PaperLook) => onScreen(viewport, look)
    const arcs = [...citations].flatMap(([key, look]) => {
      const [citing, cited] = [papers.get(look.citing), papers.get(look.cited)]
      return citing && cited
        ? [{ key, look, ...arc(place(citing), place(cited), cited.radius * zoom, look) }]
        : []
    })
    arcs.sort((a, b) => a.look.depth - b.look.depth)
    citationLayer
      .selectAll('path')
      .data(arcs)
      .join('path')
      .attr('d', ({ path }) => path)
      .attr('stroke', ({ look }) => look.colour)
      .attr('stroke-opacity', ({ look }) => look.opacity)
      .attr('stroke-width', ({ look }) => look.width)
    headLayer
      .selectAll('path')
      .data(arcs.filter(({ head }) => head))
      .join('path')
      .attr('d', ({ head }) => head)
      .attr('fill', ({ look }) => look.colour)
    const inOrder = [...papers].sort(([, a], [, b]) => a.depth - b.depth)
    paperLayer
      .selectAll<SVGGElement, [string, PaperLook]>('g')
      .data(inOrder)
      .join(enter => {
        const g = enter.append('g')
        g.append('circle').attr('class', 'halo')
        g.append('circle').attr('class', 'ring')
        g.append('path')
        return g
      })
      .each(function ([, look]) {
        const [halo, ring, body] = this.children
        const at = place(look)
        const radius = look.radius * zoom
        const colour = toned(look.colour, look.emphasis, theme)
        circle(halo, at, radius + 5, look.selected ? theme.accent : 'none', 2.2)
        circle(ring, at, radius + 2.6, look.ring ? colour : 'none', 1.1)
        const around = (2 * Math.PI * (radius + 2.6)) / 9
        ring?.setAttribute('stroke-dasharray', `${around * 0.54} ${around * 0.46}`)
        body?.setAttribute('d', outlinePath(look, at, radius))
        body?.setAttribute('fill', look.hollow ? theme.background : colour)
        body?.setAttribute('stroke', look.hollow ? colour : theme.background)
        body?.setAttribute('stroke-width', '1.4')
      })
  }
  const schedule = () => {
    if (!frameRequest) frameRequest = requestAnimationFrame(render)
  }
  return {
    draw(next) {
      picture = next
      schedule()
    },
    look(next) {
      viewport = next
      schedule()
    },
    resize: schedule,
    unmount() {
      cancelAnimationFrame(frameRequest)
      svg.remove()
    },
  }
}

interface ScreenPoint {
  readonly x: number
  readonly y: number
}

function circle(
  element: Element | undefined,
  at: ScreenPoint,
  radius: number,
  stroke: string,
  width: number,
): void {
  const attributes = { cx: at.x, cy: at.y, r: radius, fill: 'none', stroke, 'stroke-width': width }
  for (const [name, value] of Object.entries(attributes)) element?.setAttribute(name, String(value))
}

function outlinePath(look: PaperLook, at: ScreenPoint, radius: number): string {
  if (look.shape === 'circle')
    return `M${at.x - radius},${at.y}a${radius},${radius} 0 1 0 ${2 * radius},0a${radius},${radius} 0 1 0 ${-2 * radius},0Z`
  return `M${corners(look.shape, at, radius)
    .map(({ x, y }) => `${x.toFixed(2)},${y.toFixed(2)}`)
    .join('L')}Z`
}

const headLength = 8
const headHalf = 3.6

/** The arc of a citation, ending at the rim of the cited paper, and its arrow head when it has one. */
function arc(
  citing: ScreenPoint,
  cited: ScreenPoint,
  citedRadius: number,
  look: CitationLook,
): { path: string; head: string } {
  const control = controlPoint(citing, cited)
  const [dx, dy] = [cited.x - control.x, cited.y - control.y]
  const length = Math.hypot(dx, dy) || 1
  const [ux, uy] = [dx / length, dy / length]
  const tip = { x: cited.x - ux * (citedRadius + 2.5), y: cited.y - uy * (citedRadius + 2.5) }
  const base = look.arrow ? { x: tip.x - ux * headLength, y: tip.y - uy * headLength } : tip
  return {
    path: `M${citing.x},${citing.y}Q${control.x},${control.y} ${base.x},${base.y}`,
    head: look.arrow
      ? `M${tip.x},${tip.y}L${base.x - uy * headHalf},${base.y + ux * headHalf}L${base.x + uy * headHalf},${base.y - ux * headHalf}Z`
      : '',
  }
}
