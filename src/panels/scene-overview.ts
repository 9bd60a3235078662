/** The overview of a talk: all its scenes as small slides, to go to any of them. */
import { html, type TemplateResult } from 'lit/html.js'
import type { Performance } from '../talk/performance.ts'
import type { RehearsedScene } from '../talk/rehearsal.ts'

/** `thumbnail` gives the address of a picture of a scene. */
export function sceneOverview(
  performance: Performance,
  thumbnail: (scene: RehearsedScene) => string,
  go: (at: number) => void,
): TemplateResult {
  return html`
    <div class="sheet">
      <h2 id="overview-title" dir="auto">${performance.talk.value.title || 'Scenes'}</h2>
      <ol>
        ${performance.scenes.value.map(
          (rehearsed, at) => html`<li>
            <button aria-current=${at === performance.at.value ? 'step' : 'false'} @click=${() => go(at)}>
              <img src=${thumbnail(rehearsed)} alt="" loading="lazy" width="320" height="180" />
              <span dir="auto"><span class="number">${at + 1}</span> ${rehearsed.scene.title}</span>
            </button>
          </li>`,
        )}
      </ol>
    </div>`
}
