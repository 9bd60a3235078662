/** The scenes of a talk as a list: where one is, and a way to any other. */
import { html, type TemplateResult } from 'lit/html.js'
import type { Performance } from '../talk/performance.ts'

export function sceneList(performance: Performance): () => TemplateResult {
  return () => {
    const at = performance.at.value
    return html`
      <ol>
        ${performance.scenes.value.map(
          ({ scene }, place) => html`<li>
            <button aria-current=${place === at ? 'step' : 'false'} @click=${() => performance.go(place)}>
              <span class="number">${place + 1}</span><span class="name" dir="auto">${scene.title}</span>
            </button>
          </li>`,
        )}
      </ol>`
  }
}
