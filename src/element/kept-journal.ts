/** The reader's journal in the browser's storage, for each graph title. A broken or forbidden storage does no harm. */
import { effect } from '@preact/signals-core'
import { journalText, parseJournal } from '../core/journal.ts'
import type { Explorer } from '../state/explorer.ts'

/** Brings the journal back and keeps it from now on; gives what stops it. */
export function keepJournal(explorer: Explorer): () => void {
  const { graph, journal } = explorer
  const key = `cairn journal: ${graph.getAttribute('title')}`
  try {
    // Papers that are not in this graph stay in the journal: another build may have them again.
    journal.value = parseJournal(localStorage.getItem(key) ?? '', () => true)
  } catch {
    return () => undefined
  }
  return effect(() => {
    const text = journalText(journal.value, () => undefined)
    try {
      localStorage.setItem(key, text)
    } catch {
      // A full or forbidden storage: the journal lives as long as the page, and can be saved as a file.
    }
  })
}
