/** The search field above the list. */
import { html, type TemplateResult } from 'lit/html.js'
import type { Explorer } from '../state/explorer.ts'
import type { Search } from '../state/search.ts'
import { selecting } from '../state/transitions.ts'
import { icon } from './icon.ts'

/** Typing searches, Enter jumps to the best match, the down arrow goes into the list, Escape empties the field. */
export function searchField(
  explorer: Explorer,
  search: Search,
  reveal: (paper: string) => void,
): () => TemplateResult {
  const takeBest = async () => {
    const index = await search.loaded()
    const best = index(explorer.query.peek(), explorer.journal.peek().notes)[0]
    if (best === undefined) return
    explorer.change(selecting(best))
    reveal(best)
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter') takeBest().catch(() => undefined)
    else if (event.key === 'ArrowDown') {
      const root = event.target instanceof Node ? event.target.getRootNode() : undefined
      if (root instanceof ShadowRoot) root.querySelector<HTMLElement>('button.paper')?.focus()
    } else if (event.key === 'Escape' && explorer.query.peek()) {
      explorer.query.value = ''
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  const onInput = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) explorer.query.value = target.value
  }
  return () => html`
    <label class="search">
      ${icon('search')}
      <input
        type="search"
        placeholder="Find a paper"
        aria-label="Find a paper by title, author, venue, nickname or note"
        autocomplete="off"
        spellcheck="false"
        .value=${explorer.query.value}
        @focus=${search.ahead}
        @input=${onInput}
        @keydown=${onKey}
      />
      <kbd aria-hidden="true">/</kbd>
    </label>`
}
