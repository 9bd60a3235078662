/** The tooltip of a citation: who cites whom and why, beside the pointer while it is at the line. */
import { effect } from '@preact/signals-core'
import { html, nothing, render, type TemplateResult } from 'lit'
import { type Citation, citationOfKey } from '../core/citation-graph.ts'
import type { Explorer } from '../state/explorer.ts'
import { tooltipPlace } from '../state/tooltip-place.ts'
import { citingSentences, reasonWords } from './citation-reason.ts'
import { shortName } from './phrases.ts'

/** Mounts the tooltip; it lies over the stage, and no pointer ever meets it. */
export function mountCitationTooltip(container: HTMLElement, explorer: Explorer): () => void {
  const stopDrawing = effect(() => {
    const key = explorer.hoveredCitation.value
    const citation = key === undefined ? undefined : citationOfKey(explorer.graph, key)
    render(citation ? tooltip(explorer, citation) : nothing, container)
  })
  const stopMoving = effect(() => {
    if (explorer.hoveredCitation.value === undefined) return
    const { offsetWidth: width, offsetHeight: height } = container
    const { x, y } = tooltipPlace(explorer.pointer.value, { width, height }, explorer.size.value)
    container.style.translate = `${Math.round(x)}px ${Math.round(y)}px`
  })
  return () => {
    stopMoving()
    stopDrawing()
    container.replaceChildren()
  }
}

function tooltip({ graph }: Explorer, { citing, cited, ...evidence }: Citation): TemplateResult {
  const name = (id: string) => html`<strong dir="auto">${shortName(graph.getNodeAttributes(id))}</strong>`
  return html`
    <div class="tooltip">
      <p class="who">${name(citing)} cites ${name(cited)}</p>
      ${reasonWords(evidence).map(words => html`<p class="words">${words}</p>`)}
      ${citingSentences(evidence.contexts, 2, 220)}
    </div>`
}
