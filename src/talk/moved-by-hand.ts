/** Tells moves by hand from flights to where a view is looked at from. */
import { effect } from '@preact/signals-core'
import type { Explorer } from '../state/explorer.ts'
import { isSameViewport, type Viewport } from '../state/viewport.ts'

/** Calls back with every viewport on a way that leads to no standpoint of a view; gives what stops it. */
export function movedByHand(explorer: Explorer, call: (viewport: Viewport) => void): () => void {
  const { viewport, standpoint, size } = explorer
  const hasArrived = () => isSameViewport(viewport.peek(), standpoint.peek(), size.peek())
  let isFlying = true
  const unmounts = [
    effect(() => {
      standpoint.value
      isFlying = !hasArrived()
    }),
    effect(() => {
      const here = viewport.value
      if (hasArrived()) isFlying = false
      else if (!isFlying) call(here)
    }),
  ]
  return () => {
    for (const unmount of unmounts) unmount()
  }
}
