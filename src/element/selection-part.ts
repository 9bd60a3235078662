/** What belongs to a selection: the card of a paper or of two, and what can be done with them; loaded once there is one. */
import type { ReadonlySignal } from '@preact/signals-core'
import type { TemplateResult } from 'lit/html.js'
import { paperCard } from '../panels/paper-card.ts'
import { relationCard } from '../panels/relation-card.ts'
import { selectionTools } from '../panels/selection-tools.ts'
import type { Explorer } from '../state/explorer.ts'
import type { SelectedPair } from '../state/selected-pair.ts'
import chip from './style/chip.css?inline'
import paper from './style/paper.css?inline'
import relation from './style/relation.css?inline'
import { styleWith } from './style.ts'

export interface SelectionPart {
  /** The card of the paper, or of the two that are selected. */
  card(paper: string): TemplateResult
  readonly tools: () => TemplateResult
}

export function selectionPart(
  host: HTMLElement,
  explorer: Explorer,
  pair: ReadonlySignal<SelectedPair | undefined>,
  show: (paper: string) => void,
): SelectionPart {
  for (const rules of [paper, relation, chip]) styleWith(host, rules)
  return {
    card: id => (pair.value ? relationCard(explorer, pair.value, show) : paperCard(explorer, id, show)),
    tools: selectionTools(explorer),
  }
}
