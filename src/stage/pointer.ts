/** Pointers on the stage: hover, click, double click, drag of a paper, pan and zoom, by mouse, pen and touch. */
import { type D3ZoomEvent, drag, select, zoom, zoomIdentity } from 'd3'
import type { Point } from '../core/citation-graph.ts'
import type { Appearance } from '../state/appearance.ts'
import type { PointedAt } from '../state/focus.ts'
import { fromScreen, type Viewport, zoomExtent } from '../state/viewport.ts'
import { type CitationIndex, citationIndex, nearestCitation } from './citation-index.ts'
import { nearestPaper, type PaperIndex, paperIndex } from './paper-index.ts'
import { placeOnStage } from './place-on-stage.ts'

export interface PointerEvents {
  /** The paper at a place on the stage that stands in no picture, at most so many stage pixels away. */
  beyond?(place: Point, reach: number): string | undefined
  /** What is under the pointer changed, or the pointer moved along a citation. A paper goes before a citation. */
  pointed(at: PointedAt, place: Point): void
  /** `adding`: together with shift, control or command. */
  clicked(paper: string, adding: boolean): void
  clickedCitation(citation: string): void
  clickedNothing(): void
  doubleClicked(paper: string): void
  /** A paper is being dragged; the place is in stage pixels. */
  dragged(paper: string, place: Point): void
  dropped(paper: string, place: Point): void
  /** Something was taken hold of, or the wheel turned: the viewer wants to move by hand. */
  grabbed(): void
  /** The viewer is somewhere else, by hand or by `place`. */
  moved(viewport: Viewport, byHand: boolean): void
  /** The viewer stands still again after moving by hand. */
  settled(viewport: Viewport): void
}

export interface PointerControl {
  /** What can be hit from now on. */
  use(picture: Appearance): void
  /** Puts the viewer somewhere. */
  place(viewport: Viewport): void
  unmount(): void
}

/** How far beside a paper a pointer still means it, in CSS pixels. */
export const slack = { mouse: 5, touch: 16 }
/** The same for a citation. */
const citationSlack = { mouse: 5, touch: 9 }

/** Listens on the surface. */
export function mountPointer(surface: HTMLElement, events: PointerEvents): PointerControl {
  let picture: Appearance | undefined
  let viewport: Viewport = { k: 1, x: 0, y: 0 }
  /** Both are made when first asked for: a picture that moves is replaced before anybody points at it. */
  let index: PaperIndex | undefined
  let citations: CitationIndex | undefined
  let pointedAt: PointedAt = {}
  let isPlacing = false

  const place = (event: { clientX: number; clientY: number }): Point => placeOnStage(surface, event)
  const paperAt = (screen: Point, reach: number) => {
    if (!picture) return undefined
    index ??= paperIndex(picture)
    return (
      nearestPaper(index, viewport, screen, reach) ??
      events.beyond?.(fromScreen(viewport, screen), reach / viewport.k)
    )
  }
  const citationAt = (screen: Point, reach: number) => {
    if (!picture) return undefined
    citations ??= citationIndex(picture)
    return nearestCitation(citations, viewport, screen, reach)
  }
  const point = (next: PointedAt, at: Point) => {
    surface.style.cursor = next.paper || next.citation ? 'pointer' : ''
    const isSame = next.paper === pointedAt.paper && next.citation === pointedAt.citation
    pointedAt = next
    if (!isSame || next.citation) events.pointed(next, at)
  }
  const pointAtNothing = () => point({}, { x: 0, y: 0 })

  const zooming = zoom<HTMLElement, unknown>()
    .scaleExtent([...zoomExtent])
    .clickDistance(4)
    .filter(
      (event: MouseEvent & TouchEvent) =>
        (event.type === 'wheel' || (!event.button && !event.shiftKey)) &&
        !(event.ctrlKey && event.type !== 'wheel') &&
        event.type !== 'dblclick',
    )
    .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      viewport = { k: event.transform.k, x: event.transform.x, y: event.transform.y }
      if (pointedAt.citation) pointAtNothing()
      events.moved(viewport, !isPlacing)
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
  // Before d3 hears of it, so that a gesture begins where the viewer is.
  for (const type of ['pointerdown', 'wheel', 'touchstart'] as const)
    surface.addEventListener(type, events.grabbed, {
      signal: controller.signal,
      capture: true,
      passive: true,
    })
  listen('pointermove', event => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return
    const at = place(event)
    const paper = paperAt(at, slack.mouse)
    point(paper ? { paper } : { citation: citationAt(at, citationSlack.mouse) }, at)
  })
  listen('pointerleave', pointAtNothing)
  listen('click', event => {
    const by = event instanceof PointerEvent && event.pointerType === 'touch' ? 'touch' : 'mouse'
    const paper = paperAt(place(event), slack[by])
    if (paper) return events.clicked(paper, event.shiftKey || event.ctrlKey || event.metaKey)
    const citation = citationAt(place(event), citationSlack[by])
    if (citation) events.clickedCitation(citation)
    else events.clickedNothing()
  })
  listen('dblclick', event => {
    const paper = paperAt(place(event), slack.mouse)
    if (paper) events.doubleClicked(paper)
  })

  return {
    use(next) {
      picture = next
      index = undefined
      citations = undefined
    },
    place({ k, x, y }) {
      isPlacing = true
      target.call(zooming.transform, zoomIdentity.translate(x, y).scale(k))
      isPlacing = false
    },
    unmount() {
      controller.abort()
      target.interrupt().on('.zoom', null).on('.drag', null)
    },
  }
}
