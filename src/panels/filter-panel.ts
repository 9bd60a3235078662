/** The filter: how many papers it leaves, and its fields once it is opened. */
import { signal } from '@preact/signals-core'
import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Explorer } from '../state/explorer.ts'
import type { LoadedLater } from '../state/loaded-later.ts'
import { showingAll } from '../state/transitions.ts'
import { count, counted } from './phrases.ts'
import { shownLater } from './shown-later.ts'

export function filterPanel(
  explorer: Explorer,
  fields: LoadedLater<() => TemplateResult>,
): () => TemplateResult {
  const isOpen = signal(false)
  const onToggle = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLDetailsElement) isOpen.value = currentTarget.open
  }
  return () => {
    const { hidden } = explorer.view.value
    const { listed, left } = explorer.remaining.value
    return html`
      <details class="filter" @toggle=${onToggle}>
        <summary @pointerenter=${fields.ahead} @focus=${fields.ahead}>
          <span>Filter</span>
          <span class="tally" aria-live="polite">${left < listed ? `${count(left)} of ${count(listed)}` : ''}</span>
        </summary>
        ${isOpen.value ? shownLater(fields, draw => draw()) : nothing}
        ${
          left < listed
            ? html`<button class="text" @click=${() => explorer.change(showingAll)}>
                Show all${hidden.length > 0 ? `, also ${counted(hidden.length, 'hidden paper')}` : ''}
              </button>`
            : nothing
        }
      </details>`
  }
}
