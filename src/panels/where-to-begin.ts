/** Where a reader can begin: a paper to understand, the story of the list, or all of it in order. */
import { html, type TemplateResult } from 'lit/html.js'
import type { Explorer } from '../state/explorer.ts'
import type { Search } from '../state/search.ts'
import { choosing, planningTo, telling } from '../state/transitions.ts'
import { firstStory, type Ordering } from '../state/view-state.ts'
import { paperFinder } from './paper-finder.ts'

export function whereToBegin(explorer: Explorer, search: Search): () => TemplateResult {
  const finder = paperFinder(
    explorer,
    search,
    { id: 'find-goal-first', label: 'What to read before a paper', placeholder: 'a paper to understand' },
    paper => explorer.change(planningTo([paper])),
  )
  const order = (ordering: Ordering) => (event: Event) => {
    explorer.change(choosing('ordering', ordering))
    showList(event)
  }
  return () => html`
    <section class="begin">
      <h3>Where to begin</h3>
      <div class="terms">
        <div><span class="what">What to read before</span> ${finder()}</div>
      </div>
      <p class="links">
        <button class="text" @click=${() => explorer.change(telling(firstStory))}>The story in ${firstStory.length} papers</button>
        <button class="text" @click=${order('reading')}>Reading order</button>
        <button class="text" @click=${order('ready')}>Ready now</button>
      </p>
    </section>`
}

/** The list from its beginning; on a phone it lies below the card. */
function showList({ currentTarget }: Event): void {
  const root = currentTarget instanceof Node ? currentTarget.getRootNode() : undefined
  const list = root instanceof ShadowRoot ? root.querySelector('.papers')?.parentElement : undefined
  if (!list) return
  list.scrollTop = 0
  list.scrollIntoView({ block: innerWidth <= 720 ? 'start' : 'nearest' })
}
