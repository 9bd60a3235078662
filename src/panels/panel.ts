/** A panel: HTML that is drawn again whenever a signal that it reads changes. */
import { effect } from '@preact/signals-core'
import { nothing, render, type TemplateResult } from 'lit/html.js'

/** Draws the template into the container, now and after every change; gives what takes it away again. */
export function mountPanel(container: HTMLElement, template: () => TemplateResult): () => void {
  const stop = effect(() => {
    render(template(), container)
  })
  return () => {
    stop()
    // Lit keeps what it drew: only it can take that away, and draw there again.
    render(nothing, container)
  }
}
