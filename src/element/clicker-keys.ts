/** The keys of a talk, as clickers send them and speakers know them; single letters only while no field has focus. */
import type { ReadonlySignal } from '@preact/signals-core'
import type { Performance } from '../talk/performance.ts'
import { pointers } from '../talk/performance.ts'
import { talkUses } from './guest-keys.ts'
import { hearKeys, isGuest } from './key-hearing.ts'

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
    case 'q':
      return () => {
        performance.isCode.value = !performance.isCode.peek()
      }
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

/** Hears the keys of a talk; what the talk has no use for is left to whoever wants it. Gives what stops it. */
export function clickerKeys(
  host: HTMLElement,
  performance: Performance,
  isAstray: ReadonlySignal<boolean>,
  actions: ClickerActions,
): () => void {
  const use = (event: KeyboardEvent) => {
    const target = event.composedPath()[0]
    if (event.altKey || event.ctrlKey || event.metaKey || !(target instanceof Element)) return false
    if (target.closest('input, textarea, select, [contenteditable]')) return false
    if (host.shadowRoot?.querySelector('dialog[open]')) return false
    if ((event.key === ' ' || event.key === 'Enter') && target.closest('button, a, summary')) return false
    if (isGuest(host)) {
      const talk = {
        at: performance.at.peek(),
        scenes: performance.scenes.peek().length,
        isAstray: isAstray.peek(),
        isFocused: host.contains(host.ownerDocument.activeElement),
        isFull: host.getAttribute('chrome') === 'full',
      }
      if (event.shiftKey || !talkUses(event.key, talk)) return false
    }
    const deed = clickerDeed(event.key, performance, actions)
    deed?.()
    return deed !== undefined
  }
  return hearKeys(host, use, true)
}
