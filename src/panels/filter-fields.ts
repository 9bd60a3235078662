/** The fields of the filter: years by brushing over their histogram, citations, unknown references, and what becomes of the rest. */
import { html, type TemplateResult } from 'lit/html.js'
import type { Explorer } from '../state/explorer.ts'
import { choosing, filteringBy } from '../state/transitions.ts'
import { type Filter, filterings } from '../state/view-state.ts'
import { choice } from './choice.ts'
import { counted } from './phrases.ts'
import { yearHistogram } from './year-histogram.ts'

const readings = ['either', 'read', 'unread'] as const
const readingNames = { either: 'read them or not', read: 'read them', unread: 'not read them yet' } as const

const filteringNames = { faint: 'faint', hidden: 'gone' } as const

export function filterFields(explorer: Explorer): () => TemplateResult {
  const { graph } = explorer
  const most = Math.max(0, ...graph.mapNodes((_, paper) => (paper.listed ? paper.inListCitations : 0)))
  const histogram = yearHistogram(graph, years =>
    explorer.change(filteringBy(without(explorer, 'years', years))),
  )
  const onCited = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return
    const cited = Number(target.value)
    explorer.change(filteringBy(without(explorer, 'cited', cited > 0 ? cited : undefined)))
  }
  const onUnknown = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return
    explorer.change(filteringBy(without(explorer, 'unknownReferences', target.checked || undefined)))
  }
  return () => {
    const { filter, filtering: present } = explorer.view.value
    return html`<div class="fields">
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
                  .checked=${present === filtering}
                  @change=${() => explorer.change(choosing('filtering', filtering))}
                />${filteringNames[filtering]}
              </label>`,
            )}
          </fieldset>
        </div>`
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
