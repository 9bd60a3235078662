/** What follows the selection: the card beside the stage, the list, and the voice of a screen reader. */
import { computed, effect, type ReadonlySignal } from '@preact/signals-core'
import { html } from 'lit/html.js'
import { aboutCard } from '../panels/about-card.ts'
import { openCourse } from '../panels/open-course.ts'
import { mountPanel } from '../panels/panel.ts'
import { counted, spokenName } from '../panels/phrases.ts'
import { shownLater } from '../panels/shown-later.ts'
import type { Explorer } from '../state/explorer.ts'
import { type LoadedLater, loadedLater } from '../state/loaded-later.ts'
import type { Search } from '../state/search.ts'
import type { SelectedPair } from '../state/selected-pair.ts'
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
  const pairs = pairLater(explorer)
  const selection = soon(
    loadedLater(async () => {
      const [{ selectionPart }, { pair }] = await Promise.all([import('./selection-part.ts'), pairs.loaded()])
      return selectionPart(host, explorer, pair, show)
    }),
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
    sayAndShowSelection(explorer, shell, pairs),
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
export function sayAndShowSelection(
  explorer: Explorer,
  shell: Shell,
  pairs: LoadedLater<SpokenPair>,
): () => void {
  const selected = selectedLast(explorer)
  let before: string | undefined
  return effect(() => {
    const paper = selected.value
    // To say where it is scrolled to, the page must be laid out: not before anybody has scrolled.
    if (paper !== undefined || before !== undefined) shell.card.scrollTop = 0
    before = paper
    if (paper === undefined) return
    const [first, second, ...more] = explorer.view.value.selected
    const mayBePair = first !== undefined && second !== undefined && more.length === 0
    const pair = mayBePair ? pairs() : nobody
    if (pair) shell.announcer.textContent = pair.spoken() ?? spokenPaper(explorer, paper)
    bringIntoView(shell, paper)
  })
}

export interface SpokenPair {
  readonly pair: ReadonlySignal<SelectedPair | undefined>
  spoken(): string | undefined
}

const nobody: Pick<SpokenPair, 'spoken'> = { spoken: () => undefined }

/** The two selected papers, once two are. */
export function pairLater(explorer: Explorer): LoadedLater<SpokenPair> {
  return loadedLater(async () => {
    const [{ selectedPair }, { spokenRelation }] = await Promise.all([
      import('../state/selected-pair.ts'),
      import('../panels/relation-words.ts'),
    ])
    const pair = selectedPair(explorer)
    return { pair, spoken: () => pair.value && spokenRelation(explorer.graph, pair.value) }
  })
}

function spokenPaper({ standing }: Explorer, paper: string): string {
  const node = standing.peek().node(paper)
  const { inListReferences, inListCitations, papers } = node
  const name = papers ? `${node.title}, ${counted(papers.length, 'paper')} folded into one` : spokenName(node)
  return `Selected ${name}. Cites ${inListReferences} and is cited by ${inListCitations} in the list.`
}
