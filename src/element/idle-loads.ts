/** What a reader is likely to ask for next, loaded while the page has nothing else to do. */
import { whenIdle } from '../stage/when-idle.ts'
import type { LoadedLater } from '../state/loaded-later.ts'

export interface IdleLoads {
  /** Lets it be loaded when its turn comes; gives it. */
  soon<Module>(module: LoadedLater<Module>): LoadedLater<Module>
  /** Begins to load them, one after the other. */
  begin(): void
  /** Loads all of them at once, before the network may be gone. */
  hurry(): void
  stop(): void
}

export function idleLoads(): IdleLoads {
  const waiting: (() => Promise<unknown>)[] = []
  let isWanted = true
  const next = async () => {
    // Some browsers never ask again for what they once asked for in vain.
    if (!isWanted || !navigator.onLine) return
    await waiting
      .shift()?.()
      .catch(() => undefined)
    if (waiting.length > 0) whenIdle(next)
  }
  return {
    soon(module) {
      waiting.push(module.loaded)
      return module
    },
    begin: () => whenIdle(next),
    hurry() {
      for (const load of waiting.splice(0)) load().catch(() => undefined)
    },
    stop() {
      isWanted = false
    },
  }
}
