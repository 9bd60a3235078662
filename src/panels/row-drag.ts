/** Dragging a row of a list to another place, with mouse, pen or finger. */

/** How far a pointer goes before it drags, in CSS pixels. */
const threshold = 5

/**
 * Follows a pointer that went down on the row at this place of an `ol`, and drops it where it is let go; Escape lets it be.
 * A finger drags where the style sheet leaves it to us (`touch-action: none`); elsewhere it scrolls.
 */
export function startRowDrag(event: PointerEvent, from: number, drop: (to: number) => void): void {
  const { currentTarget: handle, pointerId, clientY: start } = event
  const list = handle instanceof HTMLElement ? handle.closest('ol') : undefined
  if (!(handle instanceof HTMLElement) || !list || event.button !== 0 || !event.isPrimary) return
  if (event.pointerType === 'touch' && getComputedStyle(handle).touchAction !== 'none') return
  let to: number | undefined
  const rows = () => [...list.children].filter(row => row instanceof HTMLElement)

  const onMove = ({ clientY }: PointerEvent) => {
    if (to === undefined && Math.abs(clientY - start) < threshold) return
    if (to === undefined) handle.setPointerCapture(pointerId)
    const others = rows().filter((_, at) => at !== from)
    to = others.filter(row => middle(row) < clientY).length
    mark(rows(), from, to)
    others[to]?.scrollIntoView({ block: 'nearest' })
    others[to - 1]?.scrollIntoView({ block: 'nearest' })
  }
  const stop = () => {
    mark(rows(), from, undefined)
    handle.removeEventListener('pointermove', onMove)
    handle.removeEventListener('pointerup', onUp)
    handle.removeEventListener('pointercancel', stop)
    removeEventListener('keydown', onKey, true)
  }
  const onUp = () => {
    const place = to
    stop()
    if (place === undefined) return
    withoutClick(handle)
    drop(place)
  }
  const onKey = (key: KeyboardEvent) => {
    if (key.key !== 'Escape' || to === undefined) return
    key.preventDefault()
    key.stopPropagation()
    withoutClick(handle)
    stop()
  }
  handle.addEventListener('pointermove', onMove)
  handle.addEventListener('pointerup', onUp)
  handle.addEventListener('pointercancel', stop)
  addEventListener('keydown', onKey, true)
}

function middle(row: Element): number {
  const { top, height } = row.getBoundingClientRect()
  return top + height / 2
}

/** Shows which row is on its way, and before or after which it would stand. */
function mark(rows: readonly HTMLElement[], from: number, to: number | undefined): void {
  rows.forEach((row, at) => {
    row.toggleAttribute('data-dragged', to !== undefined && at === from)
    const isNext = to !== undefined && to !== from && at === (to < from ? to : to + 1)
    row.toggleAttribute('data-drop-before', isNext)
    row.toggleAttribute(
      'data-drop-after',
      to !== undefined && to !== from && to === rows.length - 1 && at === to,
    )
  })
}

/** The click that ends a drag is none. */
function withoutClick(handle: HTMLElement): void {
  const swallow = (click: Event) => {
    click.preventDefault()
    click.stopImmediatePropagation()
  }
  handle.addEventListener('click', swallow, { capture: true, once: true })
  setTimeout(() => handle.removeEventListener('click', swallow, true))
}
