/** What a speaker window keeps in the browser: its look for all talks, its stopwatch for one. A broken or forbidden storage does no harm. */
import { effect, type Signal, signal } from '@preact/signals-core'
import { noteSizes, usualNoteSize } from '../panels/speaker-notes.ts'
import { parseStopwatch, type Stopwatch, stopwatchText } from '../talk/stopwatch.ts'

export interface SpeakerShelf {
  readonly isDark: Signal<boolean>
  readonly noteSize: Signal<number>
  /** Kept as long as the window. */
  readonly watch: Signal<Stopwatch>
}

/** The shelf of the talk with this session. */
export function speakerShelf(session: string): SpeakerShelf {
  const [theme, size] = kept(() => localStorage, 'cairn speaker window').split(' ')
  const isDark = signal(theme !== 'light')
  const noteSize = signal<number>(noteSizes.find(one => String(one) === size) ?? usualNoteSize)
  const watchKey = `cairn stopwatch ${session}`
  const watch = signal(parseStopwatch(kept(() => sessionStorage, watchKey)))
  effect(() => {
    const text = `${isDark.value ? 'dark' : 'light'} ${noteSize.value}`
    keep(() => localStorage, 'cairn speaker window', text)
  })
  effect(() => keep(() => sessionStorage, watchKey, stopwatchText(watch.value)))
  return { isDark, noteSize, watch }
}

function kept(storage: () => Storage, key: string): string {
  try {
    return storage().getItem(key) ?? ''
  } catch {
    return ''
  }
}

function keep(storage: () => Storage, key: string, text: string): void {
  try {
    storage().setItem(key, text)
  } catch {
    // Forbidden or full: it lasts as long as the page.
  }
}
