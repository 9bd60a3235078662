/** The two selected papers, and how they relate. */
import { computed, type ReadonlySignal } from '@preact/signals-core'
import { type RelationBetween, relationBetween } from '../core/relation-between.ts'
import type { Explorer } from './explorer.ts'

export interface SelectedPair {
  /** In the order of selection. */
  readonly papers: readonly [string, string]
  readonly relation: RelationBetween
}

/** The pair while two papers are selected, no more, and neither is a folded group. */
export function selectedPair({
  graph,
  view,
}: Pick<Explorer, 'graph' | 'view'>): ReadonlySignal<SelectedPair | undefined> {
  const selected = computed(() => view.value.selected)
  return computed(() => {
    const [first, second, ...more] = selected.value
    if (first === undefined || second === undefined || more.length > 0) return undefined
    if (!graph.hasNode(first) || !graph.hasNode(second)) return undefined
    return { papers: [first, second], relation: relationBetween(graph, first, second) }
  })
}
