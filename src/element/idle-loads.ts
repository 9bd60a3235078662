/** What a reader is likely to ask for next, loaded while the page has nothing else to do. */
import type { LoadedLater } from '../state/loaded-later.ts'

export interface IdleLoads {
  /** Lets it be loaded when its turn comes; gives it. */
  soon<Module>(module: LoadedLater<Module>): LoadedLater<Module>
  /** Begins to load them, one after the other. */
  begin(): void
  stop(): void
}

export function idleLoads(): IdleLoads {
  const waiting: (() => Promise<unknown>)[] = []
  let isWanted = true
  const next = async () => {
    const load = isWanted ? waiting.shift() : undefined
    if (!load) return
    await load().catch(() => undefined)
    whenIdle(next)
  }
  return {
    soon(module) {
      waiting.push(module.loaded)
      return module
    },
    begin: () => whenIdle(next),
    stop() {
      isWanted = false
    },
  }
}

/** Not every browser says when it is idle. */
function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act)
  else setTimeout(act, 200)
}
