/** A performance on stage: each scene sets the explorer's view, and one may stray from it and come back. */
import { computed, effect, type ReadonlySignal, untracked } from '@preact/signals-core'
import { addressOf } from '../state/address.ts'
import type { Explorer } from '../state/explorer.ts'
import { addressOfScene } from '../state/scene-address.ts'
import type { Performance } from './performance.ts'

export interface OnStage {
  /** Something else is shown than the scene. */
  readonly isAstray: ReadonlySignal<boolean>
  /** Place of the scene, counted from 1, and the view where it is not the scene's: `?scene=3`. */
  readonly address: ReadonlySignal<string>
  returnToScene(): void
  unmount(): void
}

/** Shows the scenes in the explorer from now on; `keepsView` leaves the present view until the first step. */
export function onStage(explorer: Explorer, performance: Performance, keepsView: boolean): OnStage {
  const isAstray = computed(() => {
    const view = performance.scene.value?.view
    return view !== undefined && addressOf(view) !== addressOf(explorer.view.value)
  })
  let isKept = keepsView
  let isFirst = true
  const unmount = effect(() => {
    const rehearsed = performance.scene.value
    performance.steps.value
    if (!rehearsed || isKept) {
      isKept = false
      return
    }
    // Coming from the explorer is a step of its own there; what follows is one walk through the talk.
    const step = isFirst ? explorer.change : explorer.adjust
    isFirst = false
    untracked(() => step(() => rehearsed.view))
  })
  return {
    isAstray,
    address: computed(() => {
      // The first view has an empty address, which would mean the scene's.
      const view = isAstray.value ? addressOf(explorer.view.value) || 'astray' : ''
      return addressOfScene(performance.at.value, view)
    }),
    returnToScene: () => performance.go(performance.at.peek()),
    unmount,
  }
}
