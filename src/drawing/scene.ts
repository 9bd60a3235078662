/** A scene: all that a drawing shows, as the stage and the panels know it. */
import type { CitationGraph } from '../core/citation-graph.ts'
import type { Appearance } from '../state/appearance.ts'
import type { Frame, Insets } from '../state/frame.ts'
import type { ViewState } from '../state/view-state.ts'
import type { Viewport } from '../state/viewport.ts'

export interface Scene {
  readonly graph: CitationGraph
  readonly view: ViewState
  readonly appearance: Appearance
  readonly frame: Frame
  readonly viewport: Viewport
  readonly insets: Insets
  /** How to read the layout, in a sentence. */
  readonly caption: string
}
