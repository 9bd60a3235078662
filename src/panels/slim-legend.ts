/** The legend where there is room for one line only, and the line that says where a graph is from and leads to all of it. */
import type { ReadonlySignal } from '@preact/signals-core'
import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { CitationGraph } from '../core/citation-graph.ts'
import { safeUrl } from '../formats/safe-link.ts'
import type { Explorer } from '../state/explorer.ts'
import { mark } from './glyph.ts'

export function slimLegend(explorer: Explorer): () => TemplateResult {
  return () => html`<ul class="slim groups" aria-label="What colours stand for">
    ${explorer.ground.value.groups.map(
      group => html`<li dir="auto">
        <svg viewBox="-8 -8 16 16" width="14" height="14" aria-hidden="true">${mark(group, 5)}</svg>${group.name}
      </li>`,
    )}
  </ul>`
}

const semanticScholar = 'https://www.semanticscholar.org/?utm_source=api'

/** `site`: where the graph can be explored; nothing leads there when it is empty. */
export function sourceLine(
  graph: CitationGraph,
  address: ReadonlySignal<string>,
  site: string,
): () => TemplateResult {
  const { attribution } = graph.getAttribute('provenance')
  const isCatalogued = attribution.includes('Semantic Scholar')
  const source = isCatalogued
    ? html`<span title=${attribution}>Data from <a href=${semanticScholar} target="_blank" rel="noopener">Semantic Scholar</a></span>`
    : html`<span>${attribution}</span>`
  return () => {
    const whole = safeUrl(site)
    if (whole) whole.search = address.value
    return html`<p class="source">
      ${whole ? html`<a href=${whole.href} target="_blank" rel="noopener">Open in Cairn</a>` : nothing} ${source}
    </p>`
  }
}
