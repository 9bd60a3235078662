/** What follows the selection: the card beside the stage, the list, and the voice of a screen reader. */
import { computed, effect, type ReadonlySignal } from '@preact/signals-core'
import { html } from 'lit/html.js'
import { aboutCard } from '../panels/about-card.ts'
import { openCourse } from '../panels/open-course.ts'
import { mountPanel } from '../panels/panel.ts'
import { counted, spokenName } from '../panels/phrases.ts'
import { shownLater } from '../panels/shown-later.ts'
import type { Explorer } from '../state/explorer.ts'
import { loadedLater } from '../state/loaded-later.ts'
import type { Search } from '../state/search.ts'
import type { IdleLoads } from './idle-loads.ts'
import { bringIntoView } from './scrolling.ts'
import type { Shell } from './shell.ts'

/** While a card is worked out. */
const nothingYet = html``

/** Mounts the card and lets the rest follow; gives what stops it. `show` brings a paper into sight. */
export function followSelection(
  host: HTMLElement,
  explorer: Explorer,
  shell: Shell,
  search: Search,
  show: (paper: string) => void,
  soon: IdleLoads['soon'],
): () => void {
  const { graph } = explorer
  const about = aboutCard(explorer, search, show)
  const selection = soon(
    loadedLater(async () => (await import('./selection-part.ts')).selectionPart(host, explorer, show)),
  )
  const courses = loadedLater(async () =>
    (await import('./course-part.ts')).coursePart(host, explorer, search, show),
  )
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
        return shownLater(group, ({ groupCard }) => groupCard(explorer, paper, show))
      if (paper !== undefined) return shownLater(selection, ({ card }) => card(paper))
      const [plan, story] = [explorer.plan.value, explorer.story.value]
      if (plan) return shownLater(courses, ({ path }) => path(plan))
      if (story) return shownLater(courses, cards => cards.story(story))
      return isCourse.value ? nothingYet : about()
    }),
    mountPanel(shell.tools, () => {
      const { selected, lit } = explorer.view.value
      return selected.length + lit.length > 0 ? (selection()?.tools() ?? nothingYet) : nothingYet
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
  const words = loadedLater(() => import('../panels/relation-words.ts'))
  return effect(() => {
    const [paper, pair] = [selected.value, explorer.pair.value]
    shell.card.scrollTop = 0
    if (paper === undefined) return
    const spoken = pair ? words()?.spokenRelation(explorer.graph, pair) : spokenPaper(explorer, paper)
    if (spoken !== undefined) shell.announcer.textContent = spoken
    bringIntoView(shell, paper)
  })
}

function spokenPaper({ standing }: Explorer, paper: string): string {
  const node = standing.peek().node(paper)
  const { inListReferences, inListCitations, papers } = node
  const name = papers ? `${node.title}, ${counted(papers.length, 'paper')} folded into one` : spokenName(node)
  return `Selected ${name}. Cites ${inListReferences} and is cited by ${inListCitations} in the list.`
}
