/** The fields of the filter, with their style; loaded once it is about to be opened. */
import type { TemplateResult } from 'lit/html.js'
import { filterFields } from '../panels/filter-fields.ts'
import type { Explorer } from '../state/explorer.ts'
import rules from './style/filter.css?inline'
import { styleWith } from './style.ts'

export function filterPart(host: HTMLElement, explorer: Explorer): () => TemplateResult {
  styleWith(host, rules)
  return filterFields(explorer)
}
