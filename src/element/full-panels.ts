/** The panels of the whole explorer: list, filters, bar, legend, card and numbers. */
import type { ReadonlySignal } from '@preact/signals-core'
import { embedSnippet } from '../formats/embed-snippet.ts'
import { filterPanel } from '../panels/filter-panel.ts'
import { legend } from '../panels/legend.ts'
import { metricsTable } from '../panels/metrics-table.ts'
import { mountPanel } from '../panels/panel.ts'
import { paperList } from '../panels/paper-list.ts'
import { searchField } from '../panels/search-field.ts'
import { selectionTools } from '../panels/selection-tools.ts'
import { stageBar } from '../panels/stage-bar.ts'
import { stageCaption } from '../panels/stage-caption.ts'
import type { Explorer } from '../state/explorer.ts'
import type { Search } from '../state/search.ts'
import { download } from './download.ts'
import { followSelection } from './followed-selection.ts'
import type { SharedLink } from './shared-link.ts'
import { browserShelf, keepJournal } from './shelf.ts'
import type { Shell } from './shell.ts'
import { talkActions } from './talk-actions.ts'

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

export function mountFullPanels(
  host: HTMLElement,
  explorer: Explorer,
  shell: Shell,
  actions: MountActions,
): () => void {
  const { search, shared, show, help, script } = actions
  const unmounts = [
    keepJournal(explorer),
    mountPanel(shell.search, searchField(explorer, search, show)),
    mountPanel(shell.filter, filterPanel(explorer)),
    mountPanel(shell.tools, selectionTools(explorer)),
    mountPanel(shell.list, paperList(explorer, search, show)),
    mountPanel(
      shell.bar,
      stageBar(explorer, browserShelf(explorer.graph.getAttribute('title')), {
        share: {
          link: () => shared().link,
          snippet() {
            const { frame } = shared()
            return frame && embedSnippet(frame, explorer.graph.getAttribute('title'))
          },
          qrCode: actions.qrCode,
        },
        help,
        table: () => shell.numbers.querySelector('dialog')?.showModal(),
        talks: talkActions(explorer, script, actions),
        async take(format, scope) {
          const { takenFile } = await import('./taken-file.ts')
          const { name, content } = await takenFile(explorer, format, scope, script.peek())
          download(name, content)
          return name
        },
        print: () => print(),
        talkToPrint: {
          isThere: () => script.value.trim() !== '',
          print: async withNotes =>
            (await import('./taken-talk.ts')).printTalk(explorer, script.peek(), withNotes),
        },
      }),
    ),
    mountPanel(shell.caption, stageCaption(explorer)),
    mountPanel(shell.legend, legend(explorer)),
    mountPanel(shell.numbers, metricsTable(explorer, show)),
    followSelection(host, explorer, shell, search, show),
  ]
  return () => {
    for (const unmount of unmounts.reverse()) unmount()
  }
}
