/** A stage that is there to stay: when the browser takes its WebGL contexts away, the same picture is drawn as SVG. */
import { loseContexts } from '../stage/context-budget.ts'
import type { Stage } from '../stage/stage.ts'
import type { Explorer } from '../state/explorer.ts'
import { boundStage } from './bound-stage.ts'
import type { IdleLoads } from './idle-loads.ts'

export interface SteadyStage {
  /** The stage; none while it is being mounted. */
  stage(): Stage | undefined
  /** When it has been drawn for the first time. */
  readonly mounted: Promise<void>
  unmount(): void
}

export function mountSteadyStage(
  host: HTMLElement,
  explorer: Explorer,
  container: HTMLElement,
  soon: IdleLoads['soon'],
): SteadyStage {
  let isWanted = true
  let stage: Stage | undefined
  const mount = async () => {
    const mounted = await boundStage(explorer, container, soon)
    if (!isWanted) return mounted.unmount()
    stage = mounted
    host.dataset.drawsWith = mounted.drawsWith
  }
  const onLoss = () => {
    if (!stage) return
    loseContexts()
    stage.unmount()
    stage = undefined
    mount()
  }
  container.addEventListener('webglcontextlost', onLoss, { capture: true })
  const mounted = mount()
  return {
    stage: () => stage,
    mounted,
    unmount() {
      isWanted = false
      container.removeEventListener('webglcontextlost', onLoss, { capture: true })
      stage?.unmount()
      delete host.dataset.drawsWith
    },
  }
}
