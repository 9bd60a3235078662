/** Selecting an area: with Shift a rectangle, with Shift and Alt a loop drawn by hand; all papers in it are selected. */
import { create, polygonContains } from 'd3'
import type { Point } from '../core/citation-graph.ts'
import type { Appearance } from '../state/appearance.ts'
import { onScreen, type Viewport } from '../state/viewport.ts'
import { placeOnStage } from './place-on-stage.ts'

export interface AreaSelection {
  unmount(): void
}

/** A smaller movement is a click. */
const smallest = 5

/** Listens on the surface; `scene` says what stands there now, `choose` gets the papers inside the area. */
export function mountAreaSelection(
  surface: HTMLElement,
  scene: () => { readonly picture: Appearance | undefined; readonly viewport: Viewport },
  choose: (papers: readonly string[]) => void,
): AreaSelection {
  const svg = create('svg').attr('class', 'area').attr('aria-hidden', 'true')
  const outline = svg.append('path')
  const node = svg.node()
  if (node) surface.append(node)
  const controller = new AbortController()
  let way: Point[] = []
  let isLoop = false
  let isDrawn = false

  const place = (event: PointerEvent): Point => placeOnStage(surface, event)
  const corners = (): [number, number][] => {
    if (isLoop) return way.map(({ x, y }) => [x, y])
    const [from, to] = [way[0], way.at(-1)]
    if (!from || !to) return []
    return [
      [from.x, from.y],
      [to.x, from.y],
      [to.x, to.y],
      [from.x, to.y],
    ]
  }
  const stop = () => {
    way = []
    outline.attr('d', null)
  }
  const listen = (
    type: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel',
    to: (event: PointerEvent) => void,
  ) => surface.addEventListener(type, to, { signal: controller.signal })

  listen('pointerdown', event => {
    if (!event.shiftKey || event.button !== 0) return
    isLoop = event.altKey
    isDrawn = false
    way = [place(event)]
  })
  listen('pointermove', event => {
    if (way.length === 0) return
    surface.setPointerCapture(event.pointerId)
    way.push(place(event))
    outline.attr('d', `M${corners().join('L')}Z`)
  })
  listen('pointercancel', stop)
  listen('pointerup', () => {
    const [from, to] = [way[0], way.at(-1)]
    const area = corners()
    stop()
    if (!from || !to || Math.hypot(to.x - from.x, to.y - from.y) < smallest) return
    const { picture, viewport } = scene()
    const inside = [...(picture?.papers ?? [])].filter(([, look]) => {
      const { x, y } = onScreen(viewport, look)
      return polygonContains(area, [x, y])
    })
    isDrawn = true
    choose(inside.map(([id]) => id))
  })
  // The click that ends an area would clear the selection again.
  surface.addEventListener(
    'click',
    event => {
      if (isDrawn) event.stopImmediatePropagation()
      isDrawn = false
    },
    { capture: true, signal: controller.signal },
  )
  return {
    unmount() {
      controller.abort()
      svg.remove()
    },
  }
}
