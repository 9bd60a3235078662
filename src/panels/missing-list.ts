/** The missing papers: how many works off the list it leans on, and which, once they are asked for. */
import { signal } from '@preact/signals-core'
import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Explorer } from '../state/explorer.ts'
import { loadedLater } from '../state/loaded-later.ts'
import { counted } from './phrases.ts'
import { shownLater } from './shown-later.ts'

/** The list as a template; empty when nothing is missing. */
export function missingList(explorer: Explorer, reveal: (paper: string) => void): () => TemplateResult {
  const isOpen = signal(false)
  const papers = loadedLater(async () =>
    (await import('./missing-papers.ts')).missingPapers(explorer, reveal),
  )
  const total = explorer.graph.filterNodes((_, paper) => !paper.listed && paper.inListCitations >= 2).length
  const onToggle = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLDetailsElement) isOpen.value = currentTarget.open
  }
  return () => {
    if (total === 0) return html`${nothing}`
    return html`
      <details class="missing-papers" .open=${isOpen.value} @toggle=${onToggle}>
        <summary @pointerenter=${papers.ahead} @focus=${papers.ahead}>
          <h3>${counted(total, 'missing paper')}</h3> works off the list that it leans on
        </summary>
        ${isOpen.value ? shownLater(papers, draw => draw()) : nothing}
      </details>`
  }
}
