/** A quiet button that folds a group into one node, or unfolds it. */
import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Explorer } from '../state/explorer.ts'
import { canFold } from '../state/folding.ts'
import { togglingFold } from '../state/transitions.ts'
import { icon } from './icon.ts'

/** Nothing for groups that cannot be folded. */
export function foldButton(
  explorer: Explorer,
  { id, name }: { readonly id: string; readonly name: string },
): TemplateResult | typeof nothing {
  const { folded, colouring } = explorer.view.value
  if (!canFold(id, colouring)) return nothing
  const isFolded = folded.includes(id)
  const label = isFolded ? `Unfold ${name}` : `Fold ${name} into one`
  return html`<button class="fold" aria-label=${label} title=${label} aria-pressed=${isFolded} @click=${() =>
    explorer.change(togglingFold(id))}>${icon(isFolded ? 'unfold' : 'fold')}</button>`
}
