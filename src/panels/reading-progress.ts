/** How far the reader has come, and the journal of all that he read and noted, to carry along. */
import { html, type TemplateResult } from 'lit/html.js'
import { isPaperOf } from '../core/corpus-behind.ts'
import { journalText, parseJournal } from '../core/journal.ts'
import type { Explorer } from '../state/explorer.ts'
import { counted } from './phrases.ts'

/** `12 of 47 papers read · 5 ready now` and a bar. */
export function readSoFar(
  { graph, journal, remaining }: Explorer,
  ...more: readonly string[]
): TemplateResult {
  const { listed } = remaining.value
  const isListed = (id: string) =>
    isPaperOf(graph, id) && (!graph.hasNode(id) || graph.getNodeAttribute(id, 'listed'))
  const done = [...journal.value.read].filter(isListed).length
  return html`
    <p aria-live="polite">${[`${done} of ${counted(listed, 'paper')} read`, ...more].join(' · ')}</p>
    <progress max=${listed} value=${done} aria-label="Papers read"></progress>`
}

/** How far the reader has come, and the journal as a file. */
export function readingProgress(explorer: Explorer): TemplateResult {
  const { graph } = explorer
  const { read, notes } = explorer.journal.value
  const save = () => {
    const text = journalText(explorer.journal.peek(), id =>
      graph.hasNode(id) ? graph.getNodeAttribute(id, 'title') : undefined,
    )
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }))
    link.download = 'reading-journal.txt'
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href))
  }
  const load = async ({ target }: Event) => {
    const field = target instanceof HTMLInputElement ? target : undefined
    const file = field?.files?.[0]
    if (!field || !file) return
    const found = parseJournal(await file.text(), id => isPaperOf(graph, id))
    field.value = ''
    const present = explorer.journal.peek()
    explorer.journal.value = {
      read: new Set([...present.read, ...found.read]),
      notes: new Map([...present.notes, ...found.notes]),
    }
  }
  return html`
    <section class="progress">
      <h3>Your reading</h3>
      ${readSoFar(explorer, ...(notes.size > 0 ? [counted(notes.size, 'note')] : []))}
      <p class="links">
        <button class="text" ?disabled=${read.size + notes.size === 0} @click=${save}>Save as a file</button>
        <label class="text">Bring a file back <input type="file" accept=".txt,text/plain" @change=${load} /></label>
      </p>
    </section>`
}
