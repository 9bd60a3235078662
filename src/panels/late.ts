/** A part of the page that is loaded when it is first asked for. */
import { signal } from '@preact/signals-core'

/** Gives the module once it is here, nothing until then. Whoever asks within an effect hears of its coming. */
export function late<Module>(load: () => Promise<Module>): () => Module | undefined {
  const loaded = signal<{ readonly module?: Module }>({})
  let isAsked = false
  return () => {
    if (!isAsked) {
      isAsked = true
      load().then(
        module => {
          loaded.value = { module }
        },
        () => {
          isAsked = false
        },
      )
    }
    return loaded.value.module
  }
}
