/** The paper that a reading path would lead to: the one selected last, else the goal of the view. */
import type { CitationGraph } from '../core/citation-graph.ts'
import type { ViewState } from './view-state.ts'

/** Its key; undefined where no paper is selected and there is no goal. A folded group is no paper. */
export function pathGoal(
  graph: CitationGraph,
  { selected, goals }: Pick<ViewState, 'selected' | 'goals'>,
): string | undefined {
  return selected.findLast(id => graph.hasNode(id)) ?? goals.at(-1)
}
