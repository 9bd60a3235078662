/** A panel: HTML that is drawn again whenever a signal that it reads changes. */
import { effect } from '@preact/signals-core'
import { render, type TemplateResult } from 'lit'

/** Draws the template into the container, now and after every change; gives what takes it away again. */
export function mountPanel(container: HTMLElement, template: () => TemplateResult): () => void {
  const stop = effect(() => {
    render(template(), container)
  })
  return () => {
    stop()
    container.replaceChildren()
  }
}
