/** A button that copies a text and says that it did. */
import { html, type TemplateResult } from 'lit/html.js'
import { icon } from './icon.ts'

const told = 1600

/** Copies `text()`; the button says “Copied” for a moment, or “Not allowed” where the browser refuses. */
export function copyButton(label: string, text: () => string): TemplateResult {
  const onClick = async ({ currentTarget }: Event) => {
    if (!(currentTarget instanceof HTMLElement)) return
    const word = currentTarget.querySelector('.word')
    if (!word) return
    try {
      await navigator.clipboard.writeText(text())
      word.textContent = 'Copied'
    } catch {
      word.textContent = 'Not allowed'
    }
    setTimeout(() => {
      word.textContent = label
    }, told)
  }
  return html`<button class="copy" @click=${onClick}>${icon('copy')}<span class="word" aria-live="polite">${label}</span></button>`
}
