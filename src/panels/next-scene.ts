/** What comes next: the scene after the present one as a small slide, which leads there. */
import { html, type TemplateResult } from 'lit/html.js'
import type { Performance } from '../talk/performance.ts'
import type { RehearsedScene } from '../talk/rehearsal.ts'

/** `picture` gives a picture of a scene. */
export function nextScene(
  performance: Performance,
  picture: (scene: RehearsedScene) => Element,
): () => TemplateResult {
  return () => {
    const next = performance.scenes.value[performance.at.value + 1]
    return html`
      <h2>Next</h2>
      ${
        next
          ? html`<button class="slide" @click=${performance.next}>
              <span class="picture" aria-hidden="true">${picture(next)}</span>
              <span class="title" dir="auto">${next.scene.title}</span>
            </button>`
          : html`<div class="slide">
              <p class="picture none">This is the last scene.</p>
              <p class="title"></p>
            </div>`
      }`
  }
}
