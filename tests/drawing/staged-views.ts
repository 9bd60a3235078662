/** Views of a graph as a stage of 800 by 600 pixels shows them. */
import type { CitationGraph } from '../../src/core/citation-graph.ts'
import { type StagedView, stagedView } from '../../src/drawing/staged-view.ts'
import { createExplorer } from '../../src/state/explorer.ts'
import type { ViewState } from '../../src/state/view-state.ts'

export function stagedViewOf(graph: CitationGraph, view: ViewState): StagedView {
  const explorer = createExplorer(graph, view)
  explorer.size.value = { width: 800, height: 600 }
  return stagedView(explorer)
}
