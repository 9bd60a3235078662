/** The QR code of an address, as large as the window lets it, with the address to read or to type. */
import { html, nothing, type TemplateResult } from 'lit/html.js'
import { qrCode } from '../drawing/qr-code.ts'
import type { Theme } from '../state/theme.ts'

/** Readers want dark squares on a light ground, by day and by night. */
export function qrScreen(address: string, theme: Theme): TemplateResult {
  const code = qrCode(address)
  const [dark, light] = theme.name === 'dark' ? [theme.background, theme.ink] : [theme.ink, theme.background]
  return html`<div class="qr">
    ${
      code
        ? html`<svg viewBox="0 0 ${code.size} ${code.size}" role="img" aria-label="QR code of this view" shape-rendering="crispEdges">
            <rect width=${code.size} height=${code.size} fill=${light}></rect>
            <path d=${code.path} fill=${dark}></path>
          </svg>`
        : html`<p class="trouble">This view has too long an address for a code. Select fewer papers, or let pinned ones go.</p>`
    }
    <p class="address" dir="ltr">${address.replace(/^https?:\/\//, '')}</p>
    ${isLocal(address) ? html`<p class="meaning">Only this machine knows this address: publish the site for others to see it.</p>` : nothing}
  </div>`
}

function isLocal(address: string): boolean {
  return /^(?!https?:)|^https?:\/\/(?:localhost|127\.|\[::1\])/.test(address)
}
