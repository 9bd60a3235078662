/** The missing papers, ranked by what leans on them, to look at, to show on the stage and to take along. */
import { computed, signal } from '@preact/signals-core'
import { html, nothing, type TemplateResult } from 'lit/html.js'
import { widerNetworkOf } from '../core/citation-network.ts'
import { missingInGraph } from '../core/missing-in-graph.ts'
import { rankingReason } from '../core/reasons.ts'
import { bibtexFile } from '../formats/bibtex.ts'
import { listLines } from '../formats/list-lines.ts'
import type { Explorer } from '../state/explorer.ts'
import { choosing } from '../state/transitions.ts'
import { copyButton } from './copy-button.ts'
import { paperRow } from './paper-row.ts'
import { chooseByArrow } from './radio-keys.ts'

/** So many are listed at first, and more at each wish. */
const portion = 20

const orders = { leaning: 'what leans on it', count: 'how many cite it' } as const
type Order = keyof typeof orders

interface Missing {
  readonly id: string
  readonly citedBy: number
}

/** Ranking and buttons as a template. */
export function missingPapers(explorer: Explorer, reveal: (paper: string) => void): () => TemplateResult {
  const { graph } = explorer
  const order = signal<Order>('leaning')
  const shown = signal(portion)
  const ranking = computed(() => {
    const network = widerNetworkOf(graph)
    const { papers, basis } = missingInGraph(graph, network, 'prerequisites')
    const missing = papers.map(
      ({ paper, citedByListed }): Missing => ({ id: network.keys[paper] ?? '', citedBy: citedByListed }),
    )
    return { missing, reason: rankingReason(basis) }
  })
  const ranked = computed(() => {
    const { missing } = ranking.value
    return order.value === 'leaning' ? missing : missing.toSorted((a, b) => b.citedBy - a.citedBy)
  })
  const most = Math.max(0, ...graph.mapNodes((_, paper) => (paper.listed ? 0 : paper.inListCitations)))
  /** The best of them: those that four cite, or where none is cited so often, those that most cite. */
  const leastShown = Math.min(4, most)
  const isOnStage = computed(() => explorer.view.value.missing > 0)

  return () => {
    const papers = ranked.value.slice(0, shown.value)
    const facts = () => papers.map(({ id }) => graph.getNodeAttributes(id))
    return html`
      <p class="order" role="radiogroup" aria-label="Order" @keydown=${chooseByArrow}>
        by
        ${(Object.keys(orders) as Order[]).map(
          one => html`<button
            role="radio"
            aria-checked=${one === order.value}
            tabindex=${one === order.value ? 0 : -1}
            @click=${() => {
              order.value = one
            }}
          >${orders[one]}</button>`,
        )}
      </p>
      <p class="meaning">${
        order.value === 'leaning'
          ? `${ranking.value.reason} × says how many papers of the list cite it.`
          : '× says how many papers of the list cite it.'
      }</p>
      <div class="relations">
        <ol>
          ${papers.map(({ id, citedBy }) => html`<li>${paperRow(explorer, id, `×${citedBy}`, reveal)}</li>`)}
        </ol>
      </div>
      <p class="links">
        ${
          shown.value < ranked.value.length
            ? html`<button class="text" @click=${() => {
                shown.value += portion
              }}>More</button>`
            : nothing
        }
        <button class="text" @click=${() => explorer.change(choosing('missing', isOnStage.value ? 0 : leastShown))}>
          ${isOnStage.value ? 'Take them off the graph' : 'Show them on the graph'}
        </button>
        ${copyButton('BibTeX', () => bibtexFile(facts()))}
        ${copyButton('List lines', () => listLines(facts()))}
      </p>`
  }
}
