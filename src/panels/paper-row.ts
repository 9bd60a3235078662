/** A row of a card that stands for a paper: pointing at it lights the paper on the stage, choosing it selects the paper. */
import { html, nothing, type TemplateResult } from 'lit/html.js'
import { firstYear, paperLabel } from '../core/paper.ts'
import type { Explorer } from '../state/explorer.ts'
import { glyphOf, mark } from './glyph.ts'

/** The row of paper `id`, with what speaks for it at its end. */
export function paperRow(
  explorer: Explorer,
  id: string,
  evidence: unknown,
  reveal: (paper: string) => void,
): TemplateResult {
  const paper = explorer.standing.value.node(id)
  const label = paper.authors.length > 0 ? paperLabel(paper) : (firstYear(paper) ?? nothing)
  const choose = (event: MouseEvent) => {
    explorer.choose(id, event.shiftKey || event.ctrlKey || event.metaKey)
    reveal(id)
  }
  return html`
    <button
      data-paper=${id}
      title=${paper.title}
      @click=${choose}
      @pointerenter=${() => explorer.hover(id)}
      @pointerleave=${() => explorer.hover(undefined)}
    >
      <svg viewBox="-8 -8 16 16" aria-hidden="true">${mark(glyphOf(explorer, paper), 4)}</svg>
      <span class="title" dir="auto">${paper.nickname ?? paper.title}</span>
      <span class="label">${label}</span>
      <span class="evidence">${evidence}</span>
    </button>`
}
