/** The tooltip of a citation: who cites whom and why, beside the pointer while it is at the line. */
import { effect } from '@preact/signals-core'
import { html, nothing, render, type TemplateResult } from 'lit/html.js'
import type { Explorer } from '../state/explorer.ts'
import type { StandingEdge, StandingNode } from '../state/standing.ts'
import { tooltipPlace } from '../state/tooltip-place.ts'
import { bundleWords } from './bundle-words.ts'
import { citingSentences, reasonWords } from './citation-reason.ts'
import { shortName } from './phrases.ts'

/** Mounts the tooltip; it lies over the stage, and no pointer ever meets it. */
export function mountCitationTooltip(container: HTMLElement, explorer: Explorer): () => void {
  const stopDrawing = effect(() => {
    const key = explorer.hoveredCitation.value
    const { graph } = explorer.standing.value
    if (key === undefined || !graph.hasEdge(key)) {
      render(nothing, container)
      return
    }
    const [citing, cited] = graph.extremities(key)
    render(
      tooltip(graph.getNodeAttributes(citing), graph.getNodeAttributes(cited), graph.getEdgeAttributes(key)),
      container,
    )
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

function tooltip(citing: StandingNode, cited: StandingNode, evidence: StandingEdge): TemplateResult {
  const name = (node: StandingNode) => html`<strong dir="auto">${shortName(node)}</strong>`
  const words = evidence.bundle ? [bundleWords(citing, cited, evidence.bundle)] : reasonWords(evidence)
  return html`
    <div class="tooltip">
      <p class="who">${name(citing)} cites ${name(cited)}</p>
      ${words.map(one => html`<p class="words">${one}</p>`)}
      ${citingSentences(evidence.contexts, 2, 220)}
    </div>`
}
