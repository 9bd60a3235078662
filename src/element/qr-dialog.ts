/** The screen with the QR code over everything, until one closes it by any click or with Escape. */
import { render } from 'lit/html.js'
import { qrScreen } from '../panels/qr-screen.ts'
import type { Theme } from '../state/theme.ts'
import type { Shell } from './shell.ts'
import rules from './style/qr-code.css?inline'
import { styledBy } from './style.ts'

export function openQrCode(host: HTMLElement, { page }: Shell, address: string, theme: Theme): void {
  const unstyle = styledBy(host, rules)
  const dialog = document.createElement('dialog')
  dialog.className = 'qr-dialog'
  dialog.setAttribute('aria-label', 'QR code')
  render(qrScreen(address, theme), dialog)
  page.append(dialog)
  dialog.addEventListener('click', () => dialog.close())
  dialog.addEventListener('close', () => {
    dialog.remove()
    unstyle()
  })
  dialog.showModal()
}
