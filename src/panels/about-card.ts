/** The card of the list as a whole, shown while no paper is selected: what it is, where to begin, how far to trust it. */

import { html, nothing, type TemplateResult } from 'lit/html.js'
import { completeness } from '../core/completeness.ts'
import { dateInWords } from '../formats/date-words.ts'
import type { Explorer } from '../state/explorer.ts'
import type { Search } from '../state/search.ts'
import { dataNotes } from './data-notes.ts'
import { missingList } from './missing-list.ts'
import { paperRow } from './paper-row.ts'
import { count, counted } from './phrases.ts'
import { readingProgress } from './reading-progress.ts'
import { whereToBegin } from './where-to-begin.ts'

/** What follows from the graph alone is computed once: the card is drawn anew whenever a paper is pointed at. */
export function aboutCard(
  explorer: Explorer,
  search: Search,
  reveal: (paper: string) => void,
): () => TemplateResult {
  const { graph } = explorer
  const provenance = graph.getAttribute('provenance')
  const known = completeness(graph)
  const { complete, partial, unknown } = known.referenceLists
  const cited = mostCited(explorer)
  const missing = missingList(explorer, reveal)
  const notes = dataNotes(explorer, reveal)
  const begin = whereToBegin(explorer, search)
  return () => html`
    <article class="card about" aria-label="About this list">
      <header>
        <p class="eyebrow"><span>About this list</span></p>
        <h2>${counted(known.listed, 'paper')}, ${counted(known.inListCitations, 'citation')} among them</h2>
        <p class="published">${provenance.statement}</p>
      </header>
      ${begin()}
      <section class="trust" aria-label="How complete it is">
        <h3>How complete it is</h3>
        <p>
          <strong>${known.percent} %</strong> of the reference lists are known in full${
            partial + unknown > 0
              ? html`; ${notFull(partial, unknown)}. Not seeing a citation means little for those`
              : ''
          }.
        </p>
        <div class="meter" role="img" aria-label="${complete} known, ${partial} in part, ${unknown} unknown">
          ${Object.entries({ complete, partial, unknown })
            .filter(([, papers]) => papers > 0)
            .map(([knowledge, papers]) => html`<span class=${knowledge} style="flex:${papers}"></span>`)}
        </div>
      </section>
      <section class="relations">
        <h3>Most cited here</h3>
        <ol>
          ${cited.map(({ id, citations }) => html`<li>${paperRow(explorer, id, count(citations), reveal)}</li>`)}
        </ol>
      </section>
      ${readingProgress(explorer)} ${missing()} ${notes}
      <footer>
        ${provenance.date ? html`<p>Data as of ${dateInWords(provenance.date)}.</p>` : nothing}
        <p>${provenance.attribution}</p>
      </footer>
    </article>`
}

function notFull(partial: number, unknown: number): string {
  const parts = [
    unknown > 0 ? `${unknown} ${unknown === 1 ? 'is' : 'are'} not known` : '',
    partial > 0 ? `${partial} in part only` : '',
  ]
  return parts.filter(Boolean).join(' and ')
}

/** The five listed papers that most of the list cites. */
function mostCited({ graph }: Explorer): { readonly id: string; readonly citations: number }[] {
  return graph
    .filterNodes((_, { listed }) => listed)
    .map(id => ({ id, citations: graph.getNodeAttribute(id, 'inListCitations') }))
    .sort((a, b) => b.citations - a.citations || (a.id < b.id ? -1 : 1))
    .slice(0, 5)
}
