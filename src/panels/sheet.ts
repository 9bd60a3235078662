/** A sheet that lies over the page, as a native dialog; what it holds is drawn while it is open. */
import { signal } from '@preact/signals-core'
import { html, nothing, type TemplateResult } from 'lit/html.js'
import { icon } from './icon.ts'

export interface SheetWords {
  /** A class of its own, unique within the element. */
  readonly name: string
  readonly title: string
}

export function sheet({ name, title }: SheetWords, content: () => TemplateResult): () => TemplateResult {
  const isOpen = signal(false)
  const onOpen = () => {
    isOpen.value = true
  }
  const onClose = () => {
    isOpen.value = false
  }
  const onClick = ({ target, currentTarget }: Event) => {
    if (currentTarget instanceof HTMLDialogElement && target === currentTarget) currentTarget.close()
  }
  return () => html`
    <dialog class="sheet ${name}" aria-labelledby="${name}-title" @open=${onOpen} @close=${onClose} @click=${onClick}>
      <div>
        <header>
          <h2 id="${name}-title">${title}</h2>
          <form method="dialog"><button class="icon-button" aria-label="Close">${icon('close')}</button></form>
        </header>
        ${isOpen.value ? content() : nothing}
      </div>
    </dialog>`
}

/** Opens the sheet that is mounted in the place. */
export function openSheet(place: HTMLElement): void {
  const dialog = place.querySelector('dialog')
  if (!dialog || dialog.open) return
  dialog.dispatchEvent(new Event('open'))
  dialog.showModal()
}
