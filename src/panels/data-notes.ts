/** Notes on the data: what the build could not read or find, what looks doubtful, and what is new since the last build. */

import { html, nothing, type TemplateResult } from 'lit/html.js'
import { dataDoubts } from '../core/data-doubts.ts'
import { problemLine } from '../core/problem.ts'
import { dateInWords } from '../formats/date-words.ts'
import type { Explorer } from '../state/explorer.ts'
import { selecting, selectingAll } from '../state/transitions.ts'
import { counted } from './phrases.ts'

/** The notes as a template, which never changes. */
export function dataNotes(explorer: Explorer, reveal: (paper: string) => void): TemplateResult {
  const { graph } = explorer
  const { problems, changes } = graph.getAttributes()
  const doubts = dataDoubts(graph)
  const show = (papers: readonly string[]) => {
    explorer.change(selectingAll(papers))
    for (const paper of papers) reveal(paper)
  }
  return html`
    ${
      changes && changes.papers.length + changes.citations.length + changes.gone.length > 0
        ? html`<section class="news">
            <h3>New${changes.since ? html` <span class="meaning">since ${dateInWords(changes.since)}</span>` : nothing}</h3>
            <p>${news(changes)}</p>
          </section>`
        : nothing
    }
    ${notes(
      counted(problems.length, 'note from the build', 'notes from the build'),
      problems.map(
        problem =>
          html`<li class=${problem.severity}>${
            problem.paper !== undefined && graph.hasNode(problem.paper)
              ? html`<button @click=${() => {
                  explorer.change(selecting(problem.paper ?? ''))
                  reveal(problem.paper ?? '')
                }}>${problemLine(problem)}</button>`
              : problemLine(problem)
          }</li>`,
      ),
    )}
    ${notes(
      counted(doubts.length, 'doubtful citation'),
      doubts.map(
        ({ message, papers }) => html`<li><button @click=${() => show(papers)}>${message}</button></li>`,
      ),
    )}`
}

function notes(title: string, items: readonly TemplateResult[]): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing
  return html`<details class="problems"><summary>${title}</summary><ul>${items}</ul></details>`
}

function news({
  papers,
  citations,
  gone,
}: {
  papers: readonly unknown[]
  citations: readonly unknown[]
  gone: readonly string[]
}): string {
  return [
    papers.length > 0 ? `${counted(papers.length, 'paper')}, marked ★` : '',
    citations.length > 0 ? counted(citations.length, 'citation') : '',
    gone.length > 0 ? `no longer there: ${gone.slice(0, 5).join('; ')}${gone.length > 5 ? ' …' : ''}` : '',
  ]
    .filter(Boolean)
    .join(' · ')
}
