/** Scenes of a graph as a stage of 800 by 600 pixels shows them. */
import type { CitationGraph } from '../../src/core/citation-graph.ts'
import type { Scene } from '../../src/drawing/scene.ts'
import { createExplorer } from '../../src/state/explorer.ts'
import type { ViewState } from '../../src/state/view-state.ts'

export function sceneOf(graph: CitationGraph, view: ViewState): Scene {
  const explorer = createExplorer(graph, view)
  explorer.size.value = { width: 800, height: 600 }
  return {
    graph,
    view,
    appearance: explorer.appearance.value,
    frame: explorer.frame.value,
    viewport: explorer.viewport.value,
    insets: explorer.insets.value,
    caption: 'How to read it.',
  }
}
