/** A small field that finds a paper by its name: suggestions while typing, chosen by mouse or by keys. */
import { signal } from '@preact/signals-core'
import { live } from 'lit/directives/live.js'
import { html, nothing, type TemplateResult } from 'lit/html.js'
import { paperLabel, runningName } from '../core/paper.ts'
import type { Explorer } from '../state/explorer.ts'
import type { Search } from '../state/search.ts'
import { glyphOf, mark } from './glyph.ts'

export interface FinderWords {
  /** Unique within the element. */
  readonly id: string
  /** For those who cannot see what stands beside it. */
  readonly label: string
  readonly placeholder: string
}

const mostSuggestions = 6

/**
 * The field. `choose` gets the key of the chosen paper, after which the field is empty again.
 *
 * @param isOffered whether a paper may be suggested
 */
export function paperFinder(
  explorer: Explorer,
  search: Search,
  { id, label, placeholder }: FinderWords,
  choose: (paper: string) => void,
  isOffered: (paper: string) => boolean = () => true,
): () => TemplateResult {
  const query = signal('')
  const active = signal(0)
  const say = (text: string) => {
    query.value = text
    active.value = 0
  }
  const take = (paper: string) => {
    say('')
    explorer.hover(undefined)
    choose(paper)
  }
  const found = (index = search()) => index?.(query.value).filter(isOffered).slice(0, mostSuggestions) ?? []
  const takeActive = async () => {
    const paper = found(await search.loaded())[active.peek()]
    if (paper !== undefined) take(paper)
  }
  const onKey = (event: KeyboardEvent) => {
    const papers = found()
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && papers.length > 0)
      active.value = (active.peek() + step + papers.length) % papers.length
    else if (event.key === 'Enter' && query.peek().trim()) takeActive().catch(() => undefined)
    else if (event.key === 'Escape' && query.peek() !== '') say('')
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const onInput = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) say(target.value)
  }
  const none = () => {
    if (search.hasFailed.value) return 'The search could not be loaded: the server did not answer.'
    return search() && 'No paper is called so.'
  }
  return () => {
    const papers = query.value.trim() ? found() : []
    const isOpen = papers.length > 0
    return html`<span class="finder">
      <input
        type="text"
        role="combobox"
        aria-label=${label}
        aria-autocomplete="list"
        aria-expanded=${isOpen}
        aria-controls=${isOpen ? `${id}-found` : nothing}
        aria-activedescendant=${isOpen ? `${id}-${active.value}` : nothing}
        autocomplete="off"
        spellcheck="false"
        placeholder=${placeholder}
        .value=${live(query.value)}
        @focus=${search.ahead}
        @input=${onInput}
        @keydown=${onKey}
        @blur=${() => say('')}
      />
      ${
        isOpen
          ? html`<ul id=${`${id}-found`} role="listbox" aria-label=${label}>
              ${papers.map((paper, at) =>
                suggestion(explorer, paper, { id: `${id}-${at}`, isActive: at === active.value, take }),
              )}
            </ul>`
          : query.value.trim() === ''
            ? nothing
            : html`<span class="none" role="status">${none()}</span>`
      }
    </span>`
  }
}

function suggestion(
  explorer: Explorer,
  paper: string,
  { id, isActive, take }: { id: string; isActive: boolean; take: (paper: string) => void },
): TemplateResult {
  const known = explorer.graph.getNodeAttributes(paper)
  return html`<li
    id=${id}
    role="option"
    aria-selected=${isActive}
    @pointerdown=${(event: Event) => event.preventDefault()}
    @click=${() => take(paper)}
    @pointerenter=${() => explorer.hover(paper)}
    @pointerleave=${() => explorer.hover(undefined)}
  >
    <svg viewBox="-8 -8 16 16" aria-hidden="true">${mark(glyphOf(explorer, known), 4)}</svg>
    <span class="title" dir="auto">${runningName(known)}</span>
    <span class="label">${paperLabel(known)}</span>
  </li>`
}
