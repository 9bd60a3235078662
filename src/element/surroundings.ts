/** What the surroundings of the element say: the size of its stage, and what the reader's system prefers. */
import type { Explorer } from '../state/explorer.ts'

/** Keeps the explorer's size and colour scheme true; gives what stops it. */
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

  const systemDark = matchMedia('(prefers-color-scheme: dark)')
  const onScheme = () => {
    explorer.systemIsDark.value = systemDark.matches
  }
  onScheme()
  systemDark.addEventListener('change', onScheme)
  return () => {
    resizing.disconnect()
    systemDark.removeEventListener('change', onScheme)
  }
}

/** A time for a motion, in milliseconds: as it is, or none for readers who asked for less motion. */
export function motionTime(milliseconds: number): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : milliseconds
}
