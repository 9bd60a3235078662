/** A choice among a few values, as a native select behind a quiet label. */

import { live } from 'lit/directives/live.js'
import { html, type TemplateResult } from 'lit/html.js'

export function choice<Value extends string>(
  label: string,
  values: readonly Value[],
  names: Readonly<Record<Value, string>>,
  present: Value,
  choose: (value: Value) => void,
): TemplateResult {
  const onChange = ({ target }: Event) => {
    const chosen = values.find(value => target instanceof HTMLSelectElement && value === target.value)
    if (chosen) choose(chosen)
  }
  return html`
    <label class="choice">
      <span>${label}</span>
      <select @change=${onChange}>
        ${values.map(value => html`<option value=${value} .selected=${live(value === present)}>${names[value]}</option>`)}
      </select>
    </label>`
}
