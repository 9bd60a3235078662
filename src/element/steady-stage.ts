/** A stage that is there to stay: when the browser takes its WebGL contexts away, the same picture is drawn as SVG. */
import { effect } from '@preact/signals-core'
import { loseContexts } from '../stage/context-budget.ts'
import type { Stage } from '../stage/stage.ts'
import type { Explorer } from '../state/explorer.ts'
import { boundStage } from './bound-stage.ts'
import type { IdleLoads } from './idle-loads.ts'

export interface SteadyStage {
  /** The stage as it is now. */
  stage(): Stage | undefined
  unmount(): void
}

export function mountSteadyStage(
  host: HTMLElement,
  explorer: Explorer,
  container: HTMLElement,
  soon: IdleLoads['soon'],
): SteadyStage {
  let stage: Stage | undefined
  let stopTelling: (() => void) | undefined
  const mount = () => {
    const mounted = boundStage(explorer, container, soon)
    stage = mounted
    stopTelling = effect(() => {
      host.dataset.drawsWith = mounted.drawsWith.value
    })
  }
  const onLoss = () => {
    if (!stage) return
    loseContexts()
    stopTelling?.()
    stage.unmount()
    stage = undefined
    mount()
  }
  container.addEventListener('webglcontextlost', onLoss, { capture: true })
  mount()
  return {
    stage: () => stage,
    unmount() {
      container.removeEventListener('webglcontextlost', onLoss, { capture: true })
      stopTelling?.()
      stage?.unmount()
      delete host.dataset.drawsWith
    },
  }
}
