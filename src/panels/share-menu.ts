/** The menu that gives the present view to others: its link, a frame for their pages, and a code for their phones. */
import { html, nothing, type TemplateResult } from 'lit/html.js'
import { copyButton } from './copy-button.ts'

export interface ShareActions {
  /** Absolute address of the present view. */
  link(): string
  /** The HTML of a frame that shows it; undefined where there is no page to frame. */
  snippet(): string | undefined
  qrCode(): void
}

export function shareMenu({ link, snippet, qrCode }: ShareActions): TemplateResult {
  const onCode = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLElement) currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()
    qrCode()
  }
  const frame = snippet()
  return html`<div class="share">
      <h2>Share this view</h2>
      <ul>
        <li><span>Link</span> ${copyButton('Copy link', link)}</li>
        <li><span>Code for phones</span> <button class="copy" @click=${onCode}>Show QR code</button></li>
      </ul>
      ${
        frame === undefined
          ? nothing
          : html`<h3>In a page of yours</h3>
              <pre class="snippet" tabindex="0" role="region" aria-label="HTML of the frame">${frame}</pre>
              ${copyButton('Copy HTML', () => frame)}`
      }
    </div>`
}
