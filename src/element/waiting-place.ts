/** What stands in an element before its graph is there: the page's own words, and what went wrong if anything did. */
import { html, nothing, render } from 'lit/html.js'

export function drawWaitingPlace(root: ShadowRoot, trouble: string): void {
  render(
    html`<div class="waiting">
      <slot>${trouble ? nothing : html`<p class="loading">Laying out the papers…</p>`}</slot>
      ${trouble ? troubleNote(trouble) : nothing}
    </div>`,
    root,
  )
}

function troubleNote(trouble: string) {
  return html`<div class="trouble" role="alert">
    <p class="what">There is no graph to show</p>
    <p>${trouble}</p>
  </div>`
}
