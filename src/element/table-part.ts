/** The list in numbers, with its style; loaded once somebody is about to look at it. */
import type { TemplateResult } from 'lit/html.js'
import { metricsTable } from '../panels/metrics-table.ts'
import type { Explorer } from '../state/explorer.ts'
import rules from './style/table.css?inline'
import { styleWith } from './style.ts'

export function tablePart(
  host: HTMLElement,
  explorer: Explorer,
  show: (paper: string) => void,
): () => TemplateResult {
  styleWith(host, rules)
  return metricsTable(explorer, show)
}
