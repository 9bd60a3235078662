/** A staged view: all that a drawing shows, as the stage and the panels know it. */
import type { CitationGraph } from '../core/citation-graph.ts'
import type { Appearance } from '../state/appearance.ts'
import type { Explorer } from '../state/explorer.ts'
import type { Frame, Insets } from '../state/frame.ts'
import type { ViewState } from '../state/view-state.ts'
import type { Viewport } from '../state/viewport.ts'

export interface StagedView {
  readonly graph: CitationGraph
  readonly view: ViewState
  readonly appearance: Appearance
  readonly frame: Frame
  readonly viewport: Viewport
  readonly insets: Insets
}

/** What an explorer shows, seen from where its view puts the viewer. */
export function stagedView({
  graph,
  view,
  appearance,
  frame,
  standpoint,
  insets,
}: Pick<Explorer, 'graph' | 'view' | 'appearance' | 'frame' | 'standpoint' | 'insets'>): StagedView {
  return {
    graph,
    view: view.peek(),
    appearance: appearance.peek(),
    frame: frame.peek(),
    viewport: standpoint.peek(),
    insets: insets.peek(),
  }
}
