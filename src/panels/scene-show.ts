/** What stands over the stage while a talk is given: caption, legend, pointer, progress, and black when asked for. */

import { keyed } from 'lit/directives/keyed.js'
import { styleMap } from 'lit/directives/style-map.js'
import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Slide, SlideCaption } from '../drawing/slide.ts'
import type { Run } from '../formats/runs.ts'
import { safeLink } from '../formats/safe-link.ts'
import type { Explorer } from '../state/explorer.ts'
import { captionParagraphs } from '../talk/caption.ts'
import type { Performance } from '../talk/performance.ts'
import type { Scene } from '../talk/talk.ts'
import { mark } from './glyph.ts'

export interface SceneShow {
  readonly explorer: Explorer
  readonly performance: Performance
  /** The slide of the present scene on the present stage. */
  readonly slide: () => Slide
  /** Whether something else is shown than the scene. */
  readonly isAstray: () => boolean
  /** The QR code of the scene, while the audience is to see it. */
  readonly code: () => TemplateResult | undefined
}

export function sceneShow({ explorer, performance, slide, isAstray, code }: SceneShow): () => TemplateResult {
  return () => {
    const scene = performance.scene.value?.scene
    const { caption } = slide()
    const [at, scenes] = [performance.at.value, performance.scenes.value.length]
    return html`
      ${caption?.veil ? veil(caption) : nothing}
      ${legend(explorer, slide())}
      ${scene && caption ? keyed(at, captionOf(scene, caption)) : nothing}
      ${pointer(performance)}
      ${isAstray() ? html`<p class="astray"><kbd>R</kbd> or <kbd>Esc</kbd> back to the scene</p>` : nothing}
      <div
        class="progress"
        role="progressbar"
        aria-label="Scene"
        aria-valuemin="1"
        aria-valuemax=${Math.max(1, scenes)}
        aria-valuenow=${Math.min(at + 1, Math.max(1, scenes))}
        style=${styleMap({ inlineSize: `${scenes > 0 ? (100 * (at + 1)) / scenes : 0}%` })}
      ></div>
      ${code() ?? nothing}
      <div class="black" ?hidden=${!performance.isBlack.value}></div>`
  }
}

function pixels(box: Readonly<Record<string, number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(box).map(([name, value]) => [name, `${value.toFixed(1)}px`]))
}

function veil({ veil: box }: SlideCaption): TemplateResult {
  if (!box) return html`${nothing}`
  const { left, top, width, height, towards } = box
  return html`<div class="veil" data-towards=${towards} style=${styleMap(pixels({ left, top, width, height }))}></div>`
}

/** What colours and shapes stand for: the groups of which something is on the stage. */
function legend(explorer: Explorer, { legend: place }: Slide): TemplateResult {
  if (!place) return html`${nothing}`
  const { groups } = explorer.ground.value
  const { left, top, width, scale } = place
  return html`
    <ul
      class="groups"
      aria-label="What colours stand for"
      style=${styleMap({ ...pixels({ left, top, width }), fontSize: `${(13 * scale).toFixed(2)}px` })}
    >
      ${groups.map(
        ({ name, colour, shape }) => html`<li dir="auto">
          <svg viewBox="-6 -6 12 12" aria-hidden="true">${mark({ shape, colour }, 4.5)}</svg>${name}
        </li>`,
      )}
    </ul>`
}

function captionOf(
  { title, caption }: Scene,
  { left, top, width, align, ...set }: SlideCaption,
): TemplateResult {
  return html`
    <section
      class="scene-caption"
      data-align=${align}
      style=${styleMap({ ...pixels({ left, top, width }), fontSize: `${set.text.size.toFixed(2)}px` })}
    >
      ${title ? html`<h2 dir="auto" style=${styleMap({ fontSize: `${set.title.size.toFixed(2)}px` })}>${title}</h2>` : nothing}
      ${captionText(caption)}
    </section>`
}

/** A caption as HTML: paragraphs and items with their emphasis; links only where one may follow them. */
export function captionText(caption: string): TemplateResult {
  return html`${captionParagraphs(caption).map(({ kind, runs }) =>
    kind === 'item'
      ? html`<p class="item" dir="auto">${runs.map(run)}</p>`
      : html`<p dir="auto">${runs.map(run)}</p>`,
  )}`
}

function run({ text, strong, emphasis, link }: Run): unknown {
  const slanted = emphasis ? html`<em>${text}</em>` : text
  const heavy = strong ? html`<strong>${slanted}</strong>` : slanted
  const address = link && safeLink(link.address)
  return address ? html`<a href=${address} target="_blank" rel="noopener noreferrer">${heavy}</a>` : heavy
}

function pointer({ pointer, spot }: Performance): TemplateResult {
  const at = spot.value
  if (!at || pointer.value === 'none') return html`${nothing}`
  const place = { '--x': `${(100 * at.x).toFixed(2)}%`, '--y': `${(100 * at.y).toFixed(2)}%` }
  return html`<div class=${pointer.value} aria-hidden="true" style=${styleMap(place)}></div>`
}
