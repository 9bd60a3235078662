/** The panels of the whole explorer: list, filters, bar, legend, card and numbers. */
import { filterPanel } from '../panels/filter-panel.ts'
import { legend } from '../panels/legend.ts'
import { mountPanel } from '../panels/panel.ts'
import { markPointedAt, paperList } from '../panels/paper-list.ts'
import { searchField } from '../panels/search-field.ts'
import { openSheet, sheet } from '../panels/sheet.ts'
import { shownLater } from '../panels/shown-later.ts'
import { stageBar } from '../panels/stage-bar.ts'
import { stageCaption } from '../panels/stage-caption.ts'
import type { Explorer } from '../state/explorer.ts'
import { loadedLater } from '../state/loaded-later.ts'
import { followSelection } from './followed-selection.ts'
import type { IdleLoads } from './idle-loads.ts'
import { keepJournal } from './kept-journal.ts'
import type { MountActions } from './mount-actions.ts'
import type { Shell } from './shell.ts'

/** Mounts them; what they open is loaded when it is asked for, or before where `soon` finds the time. */
export function mountFullPanels(
  host: HTMLElement,
  explorer: Explorer,
  shell: Shell,
  actions: MountActions,
  soon: IdleLoads['soon'],
): () => void {
  const { search, show, help } = actions
  const menus = loadedLater(async () => (await import('./menu-part.ts')).menuPart(host, explorer, actions))
  const fields = loadedLater(async () => (await import('./filter-part.ts')).filterPart(host, explorer))
  const table = loadedLater(async () => (await import('./table-part.ts')).tablePart(host, explorer, show))
  const numbers = sheet({ name: 'table', title: 'The list in numbers' }, () =>
    shownLater(table, draw => draw()),
  )
  const unmounts = [
    keepJournal(explorer),
    mountPanel(shell.search, searchField(explorer, search, show)),
    mountPanel(shell.filter, filterPanel(explorer, fields)),
    mountPanel(shell.list, paperList(explorer, search, show)),
    markPointedAt(shell.list, explorer),
    mountPanel(shell.bar, stageBar(explorer, menus, { help, table: () => openSheet(shell.numbers) })),
    mountPanel(shell.caption, stageCaption(explorer)),
    mountPanel(shell.legend, legend(explorer)),
    mountPanel(shell.numbers, numbers),
    followSelection(host, explorer, shell, search, show, soon),
  ]
  soon(menus)
  soon(fields)
  return () => {
    for (const unmount of unmounts.reverse()) unmount()
  }
}
