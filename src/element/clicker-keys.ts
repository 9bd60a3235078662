/** The keys of a talk, as clickers send them and speakers know them; single letters only while no field has focus. */
import type { Performance } from '../talk/performance.ts'
import { pointers } from '../talk/performance.ts'

export interface ClickerActions {
  overview(): void
  fullScreen(): void
  speakerWindow(): void
  search(): void
  help(): void
  zoomBy(factor: number): void
  fit(): void
  returnToScene(): void
  /** One level out: back to the scene, else out of the talk. */
  back(): void
}

/** What a key does in a talk; undefined when the talk has no use for it. */
export function clickerDeed(
  key: string,
  performance: Performance,
  actions: ClickerActions,
): (() => void) | undefined {
  switch (key.length === 1 ? key.toLowerCase() : key) {
    case 'ArrowRight':
    case 'ArrowDown':
    case 'PageDown':
    case ' ':
    case 'Enter':
    case 'n':
      return performance.next
    case 'ArrowLeft':
    case 'ArrowUp':
    case 'PageUp':
    case 'Backspace':
    case 'p':
      return performance.back
    case 'Home':
      return () => performance.go(0)
    case 'End':
      return () => performance.go(performance.scenes.peek().length - 1)
    case 'b':
    case '.':
      return () => {
        performance.isBlack.value = !performance.isBlack.peek()
      }
    case 'l':
      return () => {
        const { pointer } = performance
        pointer.value = pointers[(pointers.indexOf(pointer.peek()) + 1) % pointers.length] ?? 'none'
      }
    case 'r':
      return actions.returnToScene
    case 'f':
      return actions.fullScreen
    case 'o':
      return actions.overview
    case 's':
      return actions.speakerWindow
    case '/':
      return actions.search
    case '?':
      return actions.help
    case '0':
      return actions.fit
    case '+':
    case '=':
      return () => actions.zoomBy(1.5)
    case '-':
    case '−':
      return () => actions.zoomBy(1 / 1.5)
    case 'Escape':
      return actions.back
    default:
      return undefined
  }
}

/** Listens on the document; what the talk has no use for is left to whoever wants it. Gives what stops it. */
export function clickerKeys(
  host: HTMLElement,
  performance: Performance,
  actions: ClickerActions,
): () => void {
  const onKey = (event: KeyboardEvent) => {
    const target = event.composedPath()[0]
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return
    if (!(target instanceof Element) || target.closest('input, textarea, select, [contenteditable]')) return
    if (host.shadowRoot?.querySelector('dialog[open]')) return
    const isPressed = (event.key === ' ' || event.key === 'Enter') && target.closest('button, a, summary')
    const deed = isPressed ? undefined : clickerDeed(event.key, performance, actions)
    if (!deed) return
    event.preventDefault()
    deed()
  }
  const page = host.ownerDocument
  page.addEventListener('keydown', onKey)
  return () => page.removeEventListener('keydown', onKey)
}
