/** What follows the selection: the card beside the stage, the list, and the voice of a screen reader. */
import { computed, effect, type ReadonlySignal } from '@preact/signals-core'
import { html } from 'lit/html.js'
import { aboutCard } from '../panels/about-card.ts'
import { mountPanel } from '../panels/panel.ts'
import { paperCard } from '../panels/paper-card.ts'
import { counted, spokenName } from '../panels/phrases.ts'
import { relationCard } from '../panels/relation-card.ts'
import { spokenRelation } from '../panels/relation-words.ts'
import { openCourse } from '../panels/take-away.ts'
import type { Explorer, SelectedPair } from '../state/explorer.ts'
import { loadedLater } from '../state/loaded-later.ts'
import type { Search } from '../state/search.ts'
import { bringIntoView } from './scrolling.ts'
import type { Shell } from './shell.ts'

/** While a card is loaded. */
const nothingYet = html``

/** Mounts the card and lets the rest follow; gives what stops it. `show` brings a paper into sight. */
export function followSelection(
  host: HTMLElement,
  explorer: Explorer,
  shell: Shell,
  search: Search,
  show: (paper: string) => void,
): () => void {
  const { graph } = explorer
  const about = aboutCard(explorer, search, show)
  const paths = loadedLater(async () =>
    (await import('../panels/path-card.ts')).pathCard(explorer, search, show),
  )
  const stories = loadedLater(async () => (await import('../panels/story-card.ts')).storyCard)
  const group = loadedLater(() => import('../panels/group-card.ts'))
  let isStopped = false
  const printing = loadedLater(async () => {
    const { watchPrinting } = await import('./printing.ts')
    if (!isStopped) unmounts.push(watchPrinting(host, shell.print, explorer))
  })
  const selected = selectedLast(explorer)
  const isCourse = computed(() => explorer.view.value.goals.length > 0 || 'story' in explorer.view.value)

  const unmounts = [
    mountPanel(shell.card, () => {
      // Nobody sees the card during a talk, and what it needs may be out of reach then.
      if (explorer.staging.value) return nothingYet
      const paper = selected.value
      if (paper !== undefined && !graph.hasNode(paper))
        return group()?.groupCard(explorer, paper, show) ?? nothingYet
      if (paper !== undefined) return relationCard(explorer, show) ?? paperCard(explorer, paper, show)
      const [plan, story] = [explorer.plan.value, explorer.story.value]
      if (plan) return paths()?.(plan) ?? nothingYet
      if (story) return stories()?.(explorer, story, show) ?? nothingYet
      return isCourse.value ? nothingYet : about()
    }),
    effect(() => {
      host.toggleAttribute('selecting', selected.value !== undefined || isCourse.value)
    }),
    effect(() => {
      if (!explorer.staging.value && openCourse(explorer) !== undefined) printing()
    }),
    sayAndShowSelection(explorer, shell),
    effect(() => {
      if (explorer.view.value.selected.length === 0) explorer.adding.value = false
    }),
  ]
  return () => {
    isStopped = true
    for (const unmount of unmounts.splice(0).reverse()) unmount()
  }
}

/** What was selected last. An old address can name a folded group that this graph does not have. */
function selectedLast({ view, standing }: Explorer): ReadonlySignal<string | undefined> {
  return computed(() => {
    const last = view.value.selected.at(-1)
    return last !== undefined && standing.value.papersOf(last).length > 0 ? last : undefined
  })
}

/** Lets list and voice follow the selection, also where there is no card; gives what stops it. */
export function sayAndShowSelection(explorer: Explorer, shell: Shell): () => void {
  const selected = selectedLast(explorer)
  return effect(() => follow(shell, explorer, selected.value, explorer.pair.value))
}

/** Card, list and voice follow the paper selected last, and how two of them relate. */
function follow(
  shell: Shell,
  { graph, standing }: Explorer,
  paper: string | undefined,
  pair: SelectedPair | undefined,
): void {
  shell.card.scrollTop = 0
  if (paper === undefined) return
  const node = standing.peek().node(paper)
  const { inListReferences, inListCitations, papers } = node
  const name = papers ? `${node.title}, ${counted(papers.length, 'paper')} folded into one` : spokenName(node)
  shell.announcer.textContent = pair
    ? spokenRelation(graph, pair)
    : `Selected ${name}. Cites ${inListReferences} and is cited by ${inListCitations} in the list.`
  bringIntoView(shell, paper)
}
