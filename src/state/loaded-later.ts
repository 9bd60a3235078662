/** A module that is loaded when it is first asked for. */
import { signal } from '@preact/signals-core'

/** Gives the module, or undefined until it is there; who asks within a panel is drawn again then. */
export function loadedLater<Module>(load: () => Promise<Module>): () => Module | undefined {
  const loaded = signal<Module | undefined>(undefined)
  let isAsked = false
  return () => {
    if (!isAsked) {
      isAsked = true
      load().then(
        module => {
          loaded.value = module
        },
        () => {
          // The network failed: the next time somebody asks it is tried again.
          isAsked = false
        },
      )
    }
    return loaded.value
  }
}
