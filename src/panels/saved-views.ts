/** Saved views: the present view kept by name in this browser, and the way back to it. */
import { type Signal, signal } from '@preact/signals-core'
import { html, nothing, type TemplateResult } from 'lit/html.js'
import { addressOf, viewAt } from '../state/address.ts'
import type { Explorer } from '../state/explorer.ts'
import { icon } from './icon.ts'

export interface SavedView {
  readonly name: string
  /** Its query string. */
  readonly address: string
}

/** Where saved views are kept between visits. */
export interface Shelf {
  read(): readonly SavedView[]
  /** False when the browser keeps nothing. */
  write(views: readonly SavedView[]): boolean
}

const longestName = 80

export function savedViews(explorer: Explorer, shelf: Shelf): () => TemplateResult {
  const views = signal(shelf.read())
  const isKept = signal(true)
  return () => content(explorer, shelf, views, isKept)
}

function content(
  explorer: Explorer,
  shelf: Shelf,
  views: Signal<readonly SavedView[]>,
  isKept: Signal<boolean>,
): TemplateResult {
  const keep = (next: readonly SavedView[]) => {
    views.value = next
    isKept.value = shelf.write(next)
  }
  const onSave = (event: SubmitEvent) => {
    event.preventDefault()
    const form = event.currentTarget
    if (!(form instanceof HTMLFormElement)) return
    const name = String(new FormData(form).get('name') ?? '')
      .trim()
      .slice(0, longestName)
    if (!name) return
    const view = { name, address: addressOf(explorer.view.peek()) }
    keep([...views.peek().filter(other => other.name !== name), view])
    form.reset()
  }
  const show = ({ address }: SavedView) => explorer.change(() => viewAt(address, explorer.graph))
  return html`
    <h2>Saved views</h2>
    ${
      views.value.length === 0
        ? html`<p class="empty">None yet. A saved view brings back layout, selection, filter, colours and place.</p>`
        : html`<ul>
            ${views.value.map(
              view => html`<li>
                <button class="text" @click=${() => show(view)}>${view.name}</button>
                <button
                  class="icon-button"
                  aria-label=${`Forget ${view.name}`}
                  title="Forget"
                  @click=${() => keep(views.peek().filter(other => other !== view))}
                >${icon('close')}</button>
              </li>`,
            )}
          </ul>`
    }
    <form @submit=${onSave}>
      <input name="name" required maxlength=${longestName} placeholder="Name of this view" aria-label="Name of this view" autocomplete="off" />
      <button class="save">Save</button>
    </form>
    ${isKept.value ? nothing : html`<p class="empty">This browser keeps nothing for this page: the view is gone when you leave. Copy its link instead.</p>`}`
}
