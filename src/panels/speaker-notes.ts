/** The speaker's notes on the present scene, in letters as large as the speaker wants them. */
import type { Signal } from '@preact/signals-core'
import { html, type TemplateResult } from 'lit/html.js'
import type { Performance } from '../talk/performance.ts'
import { icon } from './icon.ts'
import { captionText } from './scene-show.ts'

/** Sizes of the letters, in CSS pixels. */
export const noteSizes = [16, 18, 20, 22, 25, 28, 32, 36, 42] as const
export const usualNoteSize = 22

/** The next size up or down. */
function steppedSize(size: number, by: 1 | -1): number {
  const at = noteSizes.findIndex(one => one >= size) + by
  return noteSizes[Math.min(Math.max(0, at), noteSizes.length - 1)] ?? usualNoteSize
}

export function speakerNotes(performance: Performance, size: Signal<number>): () => TemplateResult {
  const step = (by: 1 | -1) => {
    size.value = steppedSize(size.peek(), by)
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const { currentTarget } = event
    if (event.key === '+' || event.key === '=') step(1)
    else if (event.key === '-' || event.key === '−') step(-1)
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!(currentTarget instanceof HTMLElement)) return
      currentTarget.scrollBy({ top: (event.key === 'ArrowDown' ? 2 : -2) * size.peek() })
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  const sizeButton = (label: string, name: 'minus' | 'plus', by: 1 | -1) => {
    const isLast = steppedSize(size.value, by) === size.value
    return html`<button class="icon-button" aria-label=${label} title=${label} aria-disabled=${isLast} @click=${() => step(by)}>
      ${icon(name)}
    </button>`
  }
  return () => {
    const notes = performance.scene.value?.scene.notes ?? ''
    return html`
      <header>
        <h2 id="notes-title">Notes</h2>
        ${sizeButton('Smaller letters', 'minus', -1)} ${sizeButton('Larger letters', 'plus', 1)}
      </header>
      <div
        class="text scroll"
        role="region"
        aria-labelledby="notes-title"
        tabindex="0"
        style="font-size: ${size.value}px"
        @keydown=${onKey}
      >
        ${notes === '' ? html`<p class="none">No notes for this scene.</p>` : captionText(notes)}
      </div>`
  }
}
