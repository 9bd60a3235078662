/** What the surroundings of the element say: the size of its stage, and what the reader's system prefers. */
import type { Explorer } from '../state/explorer.ts'

/** Keeps the explorer's size, colour scheme and wish for contrast true; gives what stops it. */
export function watchSurroundings(explorer: Explorer, stage: HTMLElement): () => void {
  const measure = () => {
    const { clientWidth: width, clientHeight: height } = stage
    const before = explorer.size.peek()
    if (width > 0 && height > 0 && (width !== before.width || height !== before.height))
      explorer.size.value = { width, height }
  }
  measure()
  const resizing = new ResizeObserver(measure)
  resizing.observe(stage)

  const unwatches = [
    watchQuery('(prefers-color-scheme: dark)', explorer.systemIsDark),
    watchQuery('(prefers-contrast: more)', explorer.wantsContrast),
  ]
  return () => {
    resizing.disconnect()
    for (const unwatch of unwatches) unwatch()
  }
}

/** Keeps the signal as true as the media query; gives what stops it. */
function watchQuery(query: string, holds: { value: boolean }): () => void {
  const media = matchMedia(query)
  const onChange = () => {
    holds.value = media.matches
  }
  onChange()
  media.addEventListener('change', onChange)
  return () => media.removeEventListener('change', onChange)
}

/** How slowly things move: 1 while exploring, 0 for readers who asked for less motion. */
export function motionPace(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 1
}
