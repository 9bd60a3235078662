/** The panels of the whole explorer: list, filters, bar, legend, card and numbers. */
import type { ReadonlySignal } from '@preact/signals-core'
import { filterPanel } from '../panels/filter-panel.ts'
import { legend } from '../panels/legend.ts'
import { mountPanel } from '../panels/panel.ts'
import { paperList } from '../panels/paper-list.ts'
import { searchField } from '../panels/search-field.ts'
import { openSheet, sheet } from '../panels/sheet.ts'
import { shownLater } from '../panels/shown-later.ts'
import { stageBar } from '../panels/stage-bar.ts'
import { stageCaption } from '../panels/stage-caption.ts'
import type { Explorer } from '../state/explorer.ts'
import { loadedLater } from '../state/loaded-later.ts'
import type { Search } from '../state/search.ts'
import { followSelection } from './followed-selection.ts'
import type { IdleLoads } from './idle-loads.ts'
import { keepJournal } from './kept-journal.ts'
import type { SharedLink } from './shared-link.ts'
import type { Shell } from './shell.ts'

/** What the parts of a mounted explorer can ask of it. */
export interface MountActions {
  readonly search: Search
  /** Where others see the present view. */
  shared(): SharedLink
  qrCode(): void
  show(paper: string): void
  help(): void
  fit(): void
  zoomBy(factor: number): void
  /** The script to give: that of the talk, or of its draft in this browser. */
  readonly script: ReadonlySignal<string>
  /** The script of the talk that comes with the graph; empty for none. */
  file(): string
  /** Fills the screen, if the browser lets it, and gives a talk. */
  onStage(script: () => string | Promise<string>, at?: number): void
  /** Opens the desk on which the talk is edited, or another that is to lie there. */
  edit(script?: () => Promise<string>): void
  hasSpeakerWindow(): boolean
  /** Gives the talk here, with its speaker window beside. A browser opens a window or fills the screen, not both. */
  withSpeakerWindow(): void
}

/** Mounts them; what they open is loaded when it is asked for, or before where `soon` finds the time. */
export function mountFullPanels(
  host: HTMLElement,
  explorer: Explorer,
  shell: Shell,
  actions: MountActions,
  soon: IdleLoads['soon'],
): () => void {
  const { search, show, help } = actions
  const unmounts = [keepJournal(explorer), followSelection(host, explorer, shell, search, show, soon)]
  const menus = soon(
    loadedLater(async () => (await import('./menu-part.ts')).menuPart(host, explorer, actions)),
  )
  const fields = soon(loadedLater(async () => (await import('./filter-part.ts')).filterPart(host, explorer)))
  const table = loadedLater(async () => (await import('./table-part.ts')).tablePart(host, explorer, show))
  unmounts.push(
    mountPanel(shell.search, searchField(explorer, search, show)),
    mountPanel(shell.filter, filterPanel(explorer, fields)),
    mountPanel(shell.list, paperList(explorer, search, show)),
    mountPanel(shell.bar, stageBar(explorer, menus, { help, table: () => openSheet(shell.numbers) })),
    mountPanel(shell.caption, stageCaption(explorer)),
    mountPanel(shell.legend, legend(explorer)),
    mountPanel(
      shell.numbers,
      sheet({ name: 'table', title: 'The list in numbers' }, () => shownLater(table, draw => draw())),
    ),
  )
  return () => {
    for (const unmount of unmounts.reverse()) unmount()
  }
}
