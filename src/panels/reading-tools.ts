/** What a reader keeps for himself: whether a paper is read, and a note on it. */
import { html, type TemplateResult } from 'lit/html.js'
import { noting, togglingRead } from '../core/journal.ts'
import type { Explorer } from '../state/explorer.ts'

/** Read or not, and the note, of one paper. */
export function readingTools(explorer: Explorer, id: string): TemplateResult {
  const { read, notes } = explorer.journal.value
  const isRead = read.has(id)
  const toggle = () => {
    explorer.journal.value = togglingRead(explorer.journal.peek(), id)
  }
  const onNote = ({ target }: Event) => {
    if (target instanceof HTMLTextAreaElement)
      explorer.journal.value = noting(explorer.journal.peek(), id, target.value)
  }
  return html`
    <div class="reading">
      <button class="read" aria-pressed=${isRead} @click=${toggle}>${isRead ? '✓ Read' : 'Mark as read'}</button>
      <textarea
        rows="1"
        dir="auto"
        placeholder="Note to yourself"
        aria-label="Note to yourself"
        .value=${notes.get(id) ?? ''}
        @change=${onNote}
      ></textarea>
    </div>`
}
