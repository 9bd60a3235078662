/** The sheet of keys and gestures, in a place of a shell. */
import { mountPanel } from '../panels/panel.ts'
import { sheet } from '../panels/sheet.ts'
import { shownLater } from '../panels/shown-later.ts'
import { loadedLater } from '../state/loaded-later.ts'
import type { IdleLoads } from './idle-loads.ts'

/** Mounts it, closed; gives what takes it away. */
export function mountHelp(place: HTMLElement, soon: IdleLoads['soon']): () => void {
  const help = soon(loadedLater(() => import('../panels/key-help.ts')))
  const words = { name: 'keys', title: 'Keys and gestures' }
  return mountPanel(
    place,
    sheet(words, () => shownLater(help, ({ keyHelp }) => keyHelp())),
  )
}
