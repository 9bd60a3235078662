/** What comes next: the scene after the present one as a small slide, which leads there. */
import { html, type TemplateResult } from 'lit'
import type { Performance } from '../talk/performance.ts'
import type { RehearsedScene } from '../talk/rehearsal.ts'

/** `picture` gives the address of a picture of a scene. */
export function nextScene(
  performance: Performance,
  picture: (scene: RehearsedScene) => string,
): () => TemplateResult {
  return () => {
    const next = performance.scenes.value[performance.at.value + 1]
    return next
      ? html`
          <h2>Next</h2>
          <button class="slide" @click=${performance.next}>
            <img src=${picture(next)} alt="" width="960" height="540" />
            <span class="title" dir="auto">${next.scene.title}</span>
          </button>`
      : html`<h2>Next</h2><p class="none">This is the last scene.</p>`
  }
}
