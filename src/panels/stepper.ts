/** A small number that one raises and lowers by one. */
import { html, type TemplateResult } from 'lit/html.js'
import { icon } from './icon.ts'
import { counted } from './phrases.ts'

/** `− 7 papers +`. At its ends a button stays where it is, so that focus is not lost. */
export function stepper(
  what: string,
  value: number,
  [least, most]: readonly [number, number],
  choose: (value: number) => void,
): TemplateResult {
  const step = (by: number) => {
    const next = value + by
    if (next >= least && next <= most) choose(next)
  }
  return html`<span class="stepper">
    <button aria-label=${`One ${what} less`} aria-disabled=${value <= least} @click=${() => step(-1)}>${icon('minus')}</button>
    <output aria-live="polite">${counted(value, what)}</output>
    <button aria-label=${`One ${what} more`} aria-disabled=${value >= most} @click=${() => step(1)}>${icon('plus')}</button>
  </span>`
}
