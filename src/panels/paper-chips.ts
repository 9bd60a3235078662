/** Papers as small buttons in a line of text: each can be taken out. */
import { html, type TemplateResult } from 'lit/html.js'

import { runningName } from '../core/paper.ts'
import type { Explorer } from '../state/explorer.ts'
import type { Transition } from '../state/transitions.ts'
import { icon } from './icon.ts'

/** One for each paper; `leaving` is the change that takes it out, `meaning` says so. */
export function paperChips(
  explorer: Explorer,
  papers: readonly string[],
  meaning: string,
  leaving: (paper: string) => Transition,
): TemplateResult[] {
  return papers.map(
    id => html`<button
      class="chip"
      title=${meaning}
      @click=${() => explorer.change(leaving(id))}
      @pointerenter=${() => explorer.hover(id)}
      @pointerleave=${() => explorer.hover(undefined)}
    ><span dir="auto">${runningName(explorer.standing.value.node(id))}</span>${icon('close')}<span class="visually-hidden">${meaning}</span></button>`,
  )
}
