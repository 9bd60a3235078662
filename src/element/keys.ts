/** The keys of the explorer, as PRODUCT conventions have them; single letters only while no field has focus. */
import { bestLink } from '../formats/paper-links.ts'
import type { Explorer } from '../state/explorer.ts'
import { groupOf } from '../state/groups.ts'
import {
  choosing,
  clearingSelection,
  extendingSelection,
  lighting,
  planningTo,
  selecting,
  telling,
  togglingFold,
} from '../state/transitions.ts'
import { layouts } from '../state/view-state.ts'
import { type Direction, neighbourTowards } from '../state/walk.ts'
import { explorerUses } from './guest-keys.ts'
import { hearKeys, isGuest } from './key-hearing.ts'

export interface KeyActions {
  help(): void
  fit(): void
  zoomBy(factor: number): void
  reveal(paper: string): void
  focusSearch(): void
  present(): void
  edit(): void
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/** Where keys are text. */
const typing =
  'textarea, [contenteditable], input:not([type="range"], [type="checkbox"], [type="radio"], [type="file"])'

/** Hears the keys of the explorer; gives what stops it. */
export function keyHandler(host: HTMLElement, explorer: Explorer, actions: KeyActions): () => void {
  const walk = (direction: Direction, adding: boolean) => {
    const from = explorer.view.peek().selected.at(-1) ?? mostCited(explorer)
    if (from === undefined) return
    const isFirstStep = explorer.view.peek().selected.length === 0
    const { papers } = explorer.appearance.peek()
    const to = isFirstStep ? from : neighbourTowards(explorer.standing.peek().graph, papers, from, direction)
    if (to === undefined) return
    explorer.change(adding ? extendingSelection(to) : selecting(to))
    actions.reveal(to)
  }
  const back = () => {
    if (explorer.query.peek()) explorer.query.value = ''
    else if (explorer.view.peek().selected.length > 0) explorer.change(clearingSelection)
    else if (explorer.view.peek().goals.length > 0) explorer.change(planningTo([]))
    else if (explorer.view.peek().lit.length > 0) explorer.change(lighting([]))
    else if (explorer.view.peek().story) explorer.change(telling(undefined))
    else actions.fit()
  }
  const open = () => {
    const selected = explorer.view.peek().selected.at(-1)
    if (selected === undefined) return
    const node = explorer.standing.peek().node(selected)
    if (node.papers) return explorer.change(togglingFold(groupOf(node, explorer.view.peek().colouring)))
    const link = bestLink(node)
    if (link) window.open(link, '_blank', 'noopener,noreferrer')
  }

  const guest = () => {
    const { selected, goals, lit } = explorer.view.peek()
    const hasSelection = selected.length + goals.length + lit.length > 0
    return { isFull: host.getAttribute('chrome') === 'full', hasSelection }
  }

  const use = (event: KeyboardEvent) => {
    const target = event.composedPath()[0]
    if (event.altKey || !(target instanceof Element)) return false
    // A talk has keys of its own.
    if (host.hasAttribute('presenting')) return false
    if (target.closest(typing) || host.shadowRoot?.querySelector('dialog[open]')) return false
    if (event.key === 'Escape' && host.shadowRoot?.querySelector(':popover-open')) return false
    const onGraph = !target.closest('button, a, select, summary') || !host.contains(document.activeElement)
    if (event.ctrlKey || event.metaKey) {
      const key = event.key.toLowerCase()
      if (key === 'z') event.shiftKey ? explorer.redo() : explorer.undo()
      else if (key === 'y') explorer.redo()
      else return false
    } else if (target.closest('select, input')) return false
    else if (isGuest(host) && !explorerUses(event.key, guest())) return false
    else if (event.key in directions && onGraph) walk(directions[event.key] ?? 'right', event.shiftKey)
    else if (event.key === 'Enter' && onGraph) open()
    else if (event.key === '/') actions.focusSearch()
    else if (event.key === '?') actions.help()
    else if (event.key === '0') actions.fit()
    else if (event.key === 'p') actions.present()
    else if (event.key === 'e') actions.edit()
    else if (event.key === '+' || event.key === '=') actions.zoomBy(1.5)
    else if (event.key === '-' || event.key === '−') actions.zoomBy(1 / 1.5)
    else if (event.key === 'Escape') back()
    else {
      const layout = /^[1-4]$/.test(event.key) ? layouts[Number(event.key) - 1] : undefined
      if (!layout) return false
      explorer.change(choosing('layout', layout))
    }
    return true
  }
  return hearKeys(host, use)
}

/** Where walking begins when nothing is selected. */
function mostCited({ graph }: Explorer): string | undefined {
  let most: string | undefined
  graph.forEachNode((id, paper) => {
    if (
      paper.listed &&
      (most === undefined || paper.inListCitations > graph.getNodeAttribute(most, 'inListCitations'))
    )
      most = id
  })
  return most
}
