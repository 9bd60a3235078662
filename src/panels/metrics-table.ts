/** The table of all listed papers and their numbers, sortable by each, and the matrix of which group cites which. */
import { signal } from '@preact/signals-core'
import { interpolateRgb, max } from 'd3'
import { html, type TemplateResult } from 'lit/html.js'
import type { PaperNode } from '../core/citation-graph.ts'
import { firstYear, paperLabel } from '../core/paper.ts'
import type { Explorer } from '../state/explorer.ts'
import { groupMatrix } from '../state/group-matrix.ts'
import { metricValue } from '../state/metric.ts'
import { selecting } from '../state/transitions.ts'
import { glyphOf, mark } from './glyph.ts'
import { count } from './phrases.ts'

interface Column {
  readonly name: string
  /** What it says, in one sentence. */
  readonly meaning: string
  readonly value: (paper: PaperNode) => number | string | undefined
  readonly shown: (value: number) => string
}

const columns: readonly Column[] = [
  {
    name: 'Paper',
    meaning: 'Its nickname or title.',
    value: paper => paper.nickname ?? paper.title,
    shown: String,
  },
  {
    name: 'Appeared',
    meaning: 'Year in which its earliest known version appeared.',
    value: firstYear,
    shown: String,
  },
  {
    name: 'Cited here',
    meaning: 'How many papers of the list cite it.',
    value: paper => metricValue(paper, 'in-list'),
    shown: count,
  },
  {
    name: 'Cites here',
    meaning: 'How many papers of the list it cites; ? where its reference list is not known.',
    value: paper => metricValue(paper, 'references'),
    shown: count,
  },
  {
    name: 'In the world',
    meaning: 'How many works cite it anywhere, as far as Semantic Scholar knows.',
    value: paper => metricValue(paper, 'world'),
    shown: count,
  },
  {
    name: 'PageRank',
    meaning:
      'How often someone arrives here who follows citations within the list at random: being cited by much cited papers counts more.',
    value: paper => metricValue(paper, 'page-rank'),
    shown: value => `${(100 * value).toFixed(1)} %`,
  },
]

/** Table and matrix as a template. */
export function metricsTable(explorer: Explorer, reveal: (paper: string) => void): () => TemplateResult {
  const order = signal<{ readonly column: number; readonly isDown: boolean }>({ column: 2, isDown: true })
  return () => html`${table(explorer, order, reveal)} ${matrix(explorer)}`
}

function table(
  explorer: Explorer,
  order: { value: { readonly column: number; readonly isDown: boolean } },
  reveal: (paper: string) => void,
): TemplateResult {
  const { graph } = explorer
  const { column, isDown } = order.value
  const value = columns[column]?.value ?? (() => undefined)
  const rows = graph
    .filterNodes((_, { listed }) => listed)
    .map(id => ({ id, paper: graph.getNodeAttributes(id) }))
    .sort(
      (a, b) =>
        compared(value(a.paper), value(b.paper), isDown) || (a.paper.order ?? 0) - (b.paper.order ?? 0),
    )
  const heading = ({ name, meaning }: Column, at: number) => html`
    <th scope="col" aria-sort=${at !== column ? 'none' : isDown ? 'descending' : 'ascending'}>
      <button title=${meaning} @click=${() => {
        order.value = { column: at, isDown: at === column ? !isDown : at > 0 }
      }}>${name}${at === column ? (isDown ? ' ↓' : ' ↑') : ''}</button>
    </th>`
  const choose = (id: string) => (event: Event) => {
    if (event.target instanceof Element) event.target.closest('dialog')?.close()
    explorer.change(selecting(id))
    reveal(id)
  }
  return html`
    <p class="meaning">${columns[column]?.meaning}</p>
    <div class="rows" tabindex="0" role="region" aria-label="Papers and their numbers">
      <table>
        <thead><tr>${columns.map(heading)}</tr></thead>
        <tbody>
          ${rows.map(
            ({ id, paper }) => html`<tr>
              <th scope="row">
                <button title=${paper.title} @click=${choose(id)}>
                  <svg viewBox="-8 -8 16 16" aria-hidden="true">${mark(glyphOf(explorer, paper), 4)}</svg>
                  <span dir="auto">${paper.nickname ?? paper.title}</span>
                  <span class="label">${paperLabel(paper)}</span>
                </button>
              </th>
              ${columns.slice(1).map(({ value, shown }) => html`<td>${cell(value(paper), shown)}</td>`)}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`
}

function cell(value: number | string | undefined, shown: (value: number) => string): TemplateResult | string {
  return typeof value === 'number' ? shown(value) : html`<span class="unknown" title="not known">?</span>`
}

/** Unknown values come last, whichever way the column is sorted. */
function compared(a: number | string | undefined, b: number | string | undefined, isDown: boolean): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  const ascending = typeof a === 'string' ? a.localeCompare(String(b), 'en') : a - Number(b)
  return isDown ? -ascending : ascending
}

function matrix(explorer: Explorer): TemplateResult {
  const { graph } = explorer
  const { groups, theme } = explorer.ground.value
  const { colouring } = explorer.view.value
  const cells = groupMatrix(graph, groups, colouring)
  const most = max(cells, ({ citations }) => citations) || 1
  const tone = interpolateRgb(theme.background, theme.quiet)
  const citations = (citing: string, cited: string) =>
    cells.find(one => one.citing === citing && one.cited === cited)?.citations ?? 0
  const glyph = (group: (typeof groups)[number]) =>
    html`<svg viewBox="-8 -8 16 16" aria-hidden="true">${mark(group, 4.5)}</svg>`
  return html`
    <h3>Which ${colouring} cites which</h3>
    <p class="meaning">A row cites, a column is cited. Choose another colouring in the legend to compare other groups.</p>
    <div class="rows" tabindex="0" role="region" aria-label="Citations between groups">
      <table class="matrix">
        <thead>
          <tr>
            <td></td>
            ${groups.map(group => html`<th scope="col" title=${group.name} aria-label=${group.name}>${glyph(group)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${groups.map(
            row => html`<tr>
              <th scope="row">${glyph(row)} ${row.name}</th>
              ${groups.map(column => {
                const value = citations(row.id, column.id)
                return html`<td style="background:${tone((0.55 * value) / most)}">${value > 0 ? value : html`<span class="unknown">·</span>`}</td>`
              })}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`
}
