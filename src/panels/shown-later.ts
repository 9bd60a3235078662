/** A part of a panel whose code is loaded when it is first shown. */
import { html, type TemplateResult } from 'lit/html.js'
import type { LoadedLater } from '../state/loaded-later.ts'

/** The part as `draw` has it; until it is there, or where the network failed, a word about that. */
export function shownLater<Part>(
  part: LoadedLater<Part>,
  draw: (part: Part) => TemplateResult,
): TemplateResult {
  if (part.hasFailed.value)
    return html`<p class="empty" role="alert">
      This part could not be loaded: the server did not answer.
      <button class="text" @click=${() => part()}>Try again</button>
    </p>`
  const there = part()
  return there === undefined ? html`<p class="moment" role="status">One moment…</p>` : draw(there)
}
