/** The views that are saved in the browser's storage, for each graph title. A broken or forbidden storage does no harm. */
import type { SavedView, Shelf } from '../panels/saved-views.ts'

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
