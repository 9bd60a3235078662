/** Pointers on the stage: hover, click, double click, drag of a paper, pan and zoom, by mouse, pen and touch. */
import { type D3ZoomEvent, drag, select, zoom, zoomIdentity } from 'd3'
import type { Point } from '../core/citation-graph.ts'
import { fromScreen, type Viewport } from '../state/viewport.ts'
import { nearestPaper, type PaperIndex, paperIndex } from './paper-index.ts'
import type { Picture } from './picture.ts'

export interface PointerEvents {
  /** The paper under the pointer changed. */
  hovered(paper: string | undefined): void
  /** `adding`: together with shift, control or command. */
  clicked(paper: string, adding: boolean): void
  clickedNothing(): void
  doubleClicked(paper: string): void
  /** A paper is being dragged; the place is in stage pixels. */
  dragged(paper: string, place: Point): void
  dropped(paper: string, place: Point): void
  moved(viewport: Viewport): void
  /** The viewer stands still again after moving by hand. */
  settled(viewport: Viewport): void
}

export interface PointerControl {
  /** What can be hit from now on. */
  use(picture: Picture): void
  /** Puts the viewer somewhere, in `duration` milliseconds of flight. */
  go(viewport: Viewport, duration: number): void
  zoomBy(factor: number, duration: number): void
  unmount(): void
}

/** How far beside a paper a pointer still means it, in CSS pixels. */
const slack = { mouse: 5, touch: 16 }

/** Listens on the surface. */
export function mountPointer(surface: HTMLElement, events: PointerEvents): PointerControl {
  let picture: Picture | undefined
  let viewport: Viewport = { k: 1, x: 0, y: 0 }
  let index: PaperIndex | undefined
  let hovered: string | undefined

  const place = (event: { clientX: number; clientY: number }): Point => {
    const { left, top } = surface.getBoundingClientRect()
    return { x: event.clientX - left, y: event.clientY - top }
  }
  const paperAt = (screen: Point, reach: number) =>
    index ? nearestPaper(index, viewport, screen, reach) : undefined
  const hover = (paper: string | undefined) => {
    surface.style.cursor = paper ? 'pointer' : ''
    if (paper === hovered) return
    hovered = paper
    events.hovered(paper)
  }

  const zooming = zoom<HTMLElement, unknown>()
    .scaleExtent([0.4, 40])
    .clickDistance(4)
    .filter(
      (event: MouseEvent & TouchEvent) =>
        (event.type === 'wheel' || (!event.button && !event.shiftKey)) &&
        !(event.ctrlKey && event.type !== 'wheel') &&
        event.type !== 'dblclick',
    )
    .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      viewport = { k: event.transform.k, x: event.transform.x, y: event.transform.y }
      events.moved(viewport)
    })
    .on('end', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      if (event.sourceEvent) events.settled(viewport)
    })
  const dragging = drag<HTMLElement, unknown, { id: string; offset: Point } | undefined>()
    .clickDistance(4)
    .filter((event: MouseEvent & TouchEvent) => !event.button && !event.ctrlKey && !event.shiftKey)
    .subject(event => {
      const screen = place(event.sourceEvent.touches?.[0] ?? event.sourceEvent)
      const id = paperAt(screen, event.sourceEvent.touches ? slack.touch : slack.mouse)
      const look = id === undefined ? undefined : picture?.papers.get(id)
      if (id === undefined || !look) return undefined
      const at = fromScreen(viewport, screen)
      return { id, offset: { x: look.x - at.x, y: look.y - at.y } }
    })
    .on('drag end', event => {
      const screen = place(event.sourceEvent.changedTouches?.[0] ?? event.sourceEvent)
      const at = fromScreen(viewport, screen)
      const { id, offset } = event.subject
      const to = { x: at.x + offset.x, y: at.y + offset.y }
      if (event.type === 'drag') events.dragged(id, to)
      else events.dropped(id, to)
    })

  const target = select(surface)
  target.call(dragging).call(zooming).on('dblclick.zoom', null)

  const controller = new AbortController()
  const listen = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (event: HTMLElementEventMap[Type]) => void,
  ) => surface.addEventListener(type, listener, { signal: controller.signal })
  listen('pointermove', event => {
    if (event.pointerType !== 'touch' && event.buttons === 0) hover(paperAt(place(event), slack.mouse))
  })
  listen('pointerleave', () => hover(undefined))
  listen('click', event => {
    const isTouch = event instanceof PointerEvent && event.pointerType === 'touch'
    const paper = paperAt(place(event), isTouch ? slack.touch : slack.mouse)
    if (paper) events.clicked(paper, event.shiftKey || event.ctrlKey || event.metaKey)
    else events.clickedNothing()
  })
  listen('dblclick', event => {
    const paper = paperAt(place(event), slack.mouse)
    if (paper) events.doubleClicked(paper)
  })

  return {
    use(next) {
      picture = next
      index = paperIndex(next)
    },
    go({ k, x, y }, duration) {
      const transform = zoomIdentity.translate(x, y).scale(k)
      target.interrupt()
      if (duration > 0) target.transition().duration(duration).call(zooming.transform, transform)
      else target.call(zooming.transform, transform)
    },
    zoomBy(factor, duration) {
      if (duration > 0)
        target
          .transition()
          .duration(duration)
          .call(zooming.scaleBy, factor)
          .on('end', () => events.settled(viewport))
      else {
        target.call(zooming.scaleBy, factor)
        events.settled(viewport)
      }
    },
    unmount() {
      controller.abort()
      target.interrupt().on('.zoom', null).on('.drag', null)
    },
  }
}
