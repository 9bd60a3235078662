/** Says what to do where the browser does not let another window of the talk open. */
import type { ReadonlySignal, Signal } from '@preact/signals-core'
import { html, nothing, type TemplateResult } from 'lit/html.js'
import { icon } from './icon.ts'

export interface RefusedWindow {
  readonly address: string
  /** Name of the window, so that it is opened once only. */
  readonly name: string
}

/** It goes when the other window is there. */
export function windowNotice(
  refused: Signal<RefusedWindow | undefined>,
  which: 'speaker' | 'audience',
  isAccompanied: ReadonlySignal<boolean>,
): () => TemplateResult {
  const dismiss = () => {
    refused.value = undefined
  }
  return () => {
    const { address, name } = refused.value ?? {}
    if (address === undefined || isAccompanied.value) return html`${nothing}`
    return html`
      <div class="notice" role="alert">
        <p>
          The browser did not open the ${which} window.
          <a href=${address} target=${name ?? ''} rel="opener" @click=${dismiss}>Open the ${which} window</a>,
          or allow pop-up windows for this page.
        </p>
        <button class="icon-button" aria-label="Close" @click=${dismiss}>${icon('close')}</button>
      </div>`
  }
}
