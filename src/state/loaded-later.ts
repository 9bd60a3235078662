/** A module that is loaded when it is first asked for, or somewhat ahead of that. */
import { type ReadonlySignal, signal } from '@preact/signals-core'

export interface LoadedLater<Module> {
  /** The module, or undefined until it is there; who asks within a panel is drawn again then. */
  (): Module | undefined
  /** Whether the network failed the last time that somebody asked. Asking anew tries it anew. */
  readonly hasFailed: ReadonlySignal<boolean>
  /** Loads it before anybody asks, as well as may be. */
  ahead(): void
  /** Loads it, for those who cannot go on without it. */
  loaded(): Promise<Module>
}

export function loadedLater<Module>(load: () => Promise<Module>): LoadedLater<Module> {
  const module = signal<Module | undefined>(undefined)
  const hasFailed = signal(false)
  let loading: Promise<Module> | undefined
  const loaded = () => {
    loading ??= load().then(
      found => {
        module.value = found
        hasFailed.value = false
        return found
      },
      (error: unknown) => {
        loading = undefined
        throw error
      },
    )
    return loading
  }
  const ask = () => {
    if (module.value === undefined)
      loaded().catch(() => {
        hasFailed.value = true
      })
    return module.value
  }
  const ahead = () => {
    loaded().catch(() => undefined)
  }
  return Object.assign(ask, { hasFailed, ahead, loaded })
}
