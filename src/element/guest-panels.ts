/** What stands around the stage on other people's pages: a slim legend, and the line that says where the graph is from. */
import type { ReadonlySignal } from '@preact/signals-core'
import { mountPanel } from '../panels/panel.ts'
import { slimLegend, sourceLine } from '../panels/slim-legend.ts'
import type { Explorer } from '../state/explorer.ts'
import { calmWheel } from './calm-wheel.ts'
import type { Shell } from './shell.ts'
import rules from './style/guest.css?inline'
import { styledBy } from './style.ts'

export function mountGuestPanels(
  host: HTMLElement,
  explorer: Explorer,
  shell: Shell,
  address: ReadonlySignal<string>,
  site: string,
): () => void {
  const unmounts = [
    styledBy(host, rules),
    mountPanel(shell.legend, slimLegend(explorer)),
    mountPanel(shell.source, sourceLine(explorer.graph, address, site)),
    calmWheel(host, shell.stage),
  ]
  return () => {
    for (const unmount of unmounts.reverse()) unmount()
  }
}
