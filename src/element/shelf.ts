/** What is kept in the browser's storage, for each graph title: saved views and the reader's journal. A broken or forbidden storage does no harm. */
import { effect } from '@preact/signals-core'
import { journalText, parseJournal } from '../core/journal.ts'
import type { SavedView, Shelf } from '../panels/saved-views.ts'
import type { Explorer } from '../state/explorer.ts'

export function browserShelf(title: string): Shelf {
  const key = `cairn views: ${title}`
  return {
    read() {
      try {
        const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
        return Array.isArray(kept) ? kept.filter(isSavedView).slice(0, 200) : []
      } catch {
        return []
      }
    },
    write(views) {
      try {
        localStorage.setItem(key, JSON.stringify(views))
        return true
      } catch {
        return false
      }
    },
  }
}

function isSavedView(value: unknown): value is SavedView {
  if (typeof value !== 'object' || value === null) return false
  const { name, address } = value as Partial<Record<keyof SavedView, unknown>>
  return typeof name === 'string' && typeof address === 'string'
}

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
