/** The filter: years by brushing over their histogram, citations, unknown references, and what becomes of the rest. */
import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Explorer } from '../state/explorer.ts'
import { choosing, filteringBy, showingAll } from '../state/transitions.ts'
import { type Filter, filterings } from '../state/view-state.ts'
import { choice } from './choice.ts'
import { count, counted } from './phrases.ts'
import { yearHistogram } from './year-histogram.ts'

const readings = ['either', 'read', 'unread'] as const
const readingNames = { either: 'read them or not', read: 'read them', unread: 'not read them yet' } as const

const filteringNames = { faint: 'faint', hidden: 'gone' } as const

export function filterPanel(explorer: Explorer): () => TemplateResult {
  const { graph } = explorer
  const most = Math.max(0, ...graph.mapNodes((_, paper) => (paper.listed ? paper.inListCitations : 0)))
  const histogram = yearHistogram(graph, years =>
    explorer.change(filteringBy(without(explorer, 'years', years))),
  )
  return () => {
    const view = explorer.view.value
    const { filter } = view
    const visibility = explorer.visibility.value
    let listed = 0
    let left = 0
    graph.forEachNode((id, paper) => {
      if (!paper.listed) return
      listed += 1
      if (visibility(id, paper) === 'shown') left += 1
    })
    const onCited = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement)) return
      const cited = Number(target.value)
      explorer.change(filteringBy(without(explorer, 'cited', cited > 0 ? cited : undefined)))
    }
    const onUnknown = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement)) return
      explorer.change(filteringBy(without(explorer, 'unknownReferences', target.checked || undefined)))
    }
    return html`
      <details class="filter">
        <summary>
          <span>Filter</span>
          <span class="tally" aria-live="polite">${left < listed ? `${count(left)} of ${count(listed)}` : ''}</span>
        </summary>
        <div class="fields">
          ${histogram(filter.years)}
          <label class="range">
            <span>Cited here by</span>
            <input
              type="range"
              min="0"
              max=${most}
              step="1"
              .value=${String(filter.cited ?? 0)}
              aria-valuetext=${`at least ${counted(filter.cited ?? 0, 'paper')}`}
              @change=${onCited}
            />
            <span class="value">${filter.cited ? `${filter.cited} or more` : 'any number'}</span>
          </label>
          <label class="check">
            <input type="checkbox" .checked=${filter.unknownReferences === true} @change=${onUnknown} />
            reference list not fully known
          </label>
          ${choice('I have', readings, readingNames, filter.read ?? 'either', value =>
            explorer.change(filteringBy(without(explorer, 'read', value === 'either' ? undefined : value))),
          )}
          <fieldset class="check">
            <legend>The rest is</legend>
            ${filterings.map(
              filtering => html`<label>
                <input
                  type="radio"
                  name="filtering"
                  .checked=${view.filtering === filtering}
                  @change=${() => explorer.change(choosing('filtering', filtering))}
                />${filteringNames[filtering]}
              </label>`,
            )}
          </fieldset>
        </div>
        ${
          left < listed
            ? html`<button class="text" @click=${() => explorer.change(showingAll)}>
                Show all${view.hidden.length > 0 ? `, also ${counted(view.hidden.length, 'hidden paper')}` : ''}
              </button>`
            : nothing
        }
      </details>`
  }
}

/** The present filter with one field set anew, or taken out. */
function without<Field extends keyof Filter>(
  explorer: Explorer,
  field: Field,
  value: Filter[Field] | undefined,
): Filter {
  const { [field]: _, ...rest } = explorer.view.peek().filter
  return value === undefined ? rest : { ...rest, [field]: value }
}
