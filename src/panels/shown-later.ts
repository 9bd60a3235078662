/** A part of a panel whose code is loaded when it is first shown. */
import { html, type TemplateResult } from 'lit/html.js'
import type { LoadedLater } from '../state/loaded-later.ts'

/** The part as `draw` has it; until it is there, or where the network failed, a word about that. */
export function shownLater<Part>(
  part: LoadedLater<Part>,
  draw: (part: Part) => TemplateResult,
): TemplateResult {
  const there = part()
  if (there !== undefined) return draw(there)
  // Some browsers ask for a module once and never again, whatever became of it.
  return part.hasFailed.value
    ? html`<p class="empty" role="alert">This part could not be loaded: the server did not answer. Load the page again.</p>`
    : html`<p class="moment" role="status">One moment…</p>`
}
