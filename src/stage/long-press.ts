/** A long press of a finger on a paper: what Shift and a click are for a mouse. */
import type { Point } from '../core/citation-graph.ts'

/** How long a finger rests before it means more than a tap, in milliseconds, and how far it may tremble, in pixels. */
const time = 450
const tremble = 10

/** Listens on the surface; `paperAt` says what lies at a point of it. Gives what stops it. */
export function mountLongPress(
  surface: HTMLElement,
  paperAt: (place: Point) => string | undefined,
  pressed: (paper: string) => void,
): () => void {
  const controller = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  let start: Point = { x: 0, y: 0 }
  let isPressed = false
  const stop = () => {
    clearTimeout(timer)
    timer = undefined
  }
  const listen = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    to: (event: HTMLElementEventMap[Type]) => void,
  ) => surface.addEventListener(type, to, { capture: true, signal: controller.signal })

  listen('pointerdown', event => {
    stop()
    isPressed = false
    if (event.pointerType !== 'touch' || !event.isPrimary) return
    start = { x: event.clientX, y: event.clientY }
    const { left, top } = surface.getBoundingClientRect()
    const paper = paperAt({ x: start.x - left, y: start.y - top })
    if (paper === undefined) return
    timer = setTimeout(() => {
      stop()
      isPressed = true
      pressed(paper)
    }, time)
  })
  listen('pointermove', event => {
    if (Math.hypot(event.clientX - start.x, event.clientY - start.y) > tremble) stop()
  })
  listen('pointerup', stop)
  listen('pointercancel', stop)
  // What browsers make of a long press beside it: a menu, and at its end a click.
  listen('contextmenu', event => {
    if (timer !== undefined || isPressed) event.preventDefault()
  })
  const swallow = (event: Event) => {
    if (isPressed) event.stopImmediatePropagation()
  }
  listen('click', swallow)
  listen('dblclick', swallow)
  return () => {
    stop()
    controller.abort()
  }
}
