/** Which keys an element hears, so that several share a page, and a deck that holds them keeps its own. */

/**
 * `focus`: those pressed while it has the focus. `step`: also others, while it is the only one in sight that gives a
 * talk. `all`: every key, since the page is there for it. `none`: no key at all.
 */
export const keyWishes = ['focus', 'step', 'all', 'none'] as const
export type KeyWish = (typeof keyWishes)[number]

export function keyWish(host: HTMLElement): KeyWish {
  return keyWishes.find(wish => wish === host.getAttribute('keys')) ?? 'focus'
}

/** Whether the element is a guest on somebody else's page: there it leaves alone what it has no clear use for. */
export function isGuest(host: HTMLElement): boolean {
  return keyWish(host) !== 'all' && host.ownerDocument.fullscreenElement !== host
}

const hearing = new Set<HTMLElement>()

/**
 * Gives the element's keys to `use`, which says whether it used one; what is used goes no further. `isTalk`: these keys
 * step a talk. Gives what stops it.
 */
export function hearKeys(
  host: HTMLElement,
  use: (event: KeyboardEvent) => boolean,
  isTalk = false,
): () => void {
  const wish = keyWish(host)
  const hear = (event: KeyboardEvent) => {
    // From outside, a field in the element looks like the element: a deck would take what is typed there for its keys.
    if (isForControl(event)) event.stopPropagation()
    if (event.defaultPrevented || !use(event)) return
    event.preventDefault()
    // Whoever listens further out, as decks do, need not ask whether a key was used.
    event.stopPropagation()
  }
  const hearElsewhere = (event: KeyboardEvent) => {
    const isInside = event.composedPath().some(node => node instanceof HTMLElement && hearing.has(node))
    if (!isInside && (wish === 'all' || isOnlyTalk(host))) hear(event)
  }
  const hearsPage = wish === 'all' || (wish === 'step' && isTalk)
  const page = host.ownerDocument
  hearing.add(host)
  if (wish !== 'none') host.addEventListener('keydown', hear)
  if (hearsPage) page.addEventListener('keydown', hearElsewhere, { capture: true })
  return () => {
    host.removeEventListener('keydown', hear)
    page.removeEventListener('keydown', hearElsewhere, { capture: true })
    if (!isTalk) hearing.delete(host)
  }
}

/** Whether a control within an element gets the key: a field, an open dialog or menu, a button that is pressed. */
function isForControl(event: KeyboardEvent): boolean {
  const [target] = event.composedPath()
  if (!(target instanceof Element) || !(target.getRootNode() instanceof ShadowRoot)) return false
  const isPress = event.key === ' ' || event.key === 'Enter'
  return (
    target.closest(`input, textarea, select, dialog, [popover]${isPress ? ', button, a, summary' : ''}`) !==
    null
  )
}

function isOnlyTalk(host: HTMLElement): boolean {
  return [...hearing].every(other => other === host || !other.hasAttribute('presenting'))
}
