/** The head of a step on a path or in a story: its paper in full, to be pointed at and chosen, and whether it is read. */
import { html, nothing, type TemplateResult } from 'lit/html.js'
import { togglingRead } from '../core/journal.ts'
import { paperLabel, titleAfterNickname } from '../core/paper.ts'
import type { Explorer } from '../state/explorer.ts'
import { selecting } from '../state/transitions.ts'
import { glyphOf, mark } from './glyph.ts'

/** The row of paper `id`; `note` stands behind its label. */
export function stepRow(
  explorer: Explorer,
  id: string,
  note: unknown,
  reveal: (paper: string) => void,
): TemplateResult {
  const paper = explorer.graph.getNodeAttributes(id)
  const choose = () => {
    explorer.change(selecting(id))
    reveal(id)
  }
  return html`
    <button
      class="step"
      data-paper=${id}
      @click=${choose}
      @pointerenter=${() => explorer.hover(id)}
      @pointerleave=${() => explorer.hover(undefined)}
    >
      <span class="title" dir="auto">${paper.nickname ? html`<span class="nickname">${paper.nickname}</span> ` : nothing}${titleAfterNickname(paper)}</span>
      <span class="label">
        <svg viewBox="-8 -8 16 16" aria-hidden="true">${mark(glyphOf(explorer, paper), 4)}</svg>
        ${explorer.journal.value.read.has(id) ? '✓ ' : ''}${paperLabel(paper)}${note ? html` · ${note}` : nothing}
      </span>
    </button>`
}

/** Marks the paper as read, or as unread again. */
export function readChoice(explorer: Explorer, id: string): TemplateResult {
  const isRead = explorer.journal.value.read.has(id)
  return html`<button
    class="text"
    aria-pressed=${isRead}
    @click=${() => {
      explorer.journal.value = togglingRead(explorer.journal.peek(), id)
    }}
  >${isRead ? '✓ Read' : 'I have read it'}</button>`
}
