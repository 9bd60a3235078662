/** What the viewer looks at, as a scene can say it. */
import type { CitationGraph } from '../core/citation-graph.ts'
import { addressParts, viewOfParts } from '../state/address.ts'
import { light } from '../state/theme.ts'
import type { ViewState } from '../state/view-state.ts'
import { wholeLegend } from '../state/whole-legend.ts'

/** The view, of which only those groups are switched off or folded that the graph has. */
export function capturedView(view: ViewState, graph: CitationGraph): ViewState {
  if (view.muted.length + view.folded.length === 0) return view
  const known = new Set(wholeLegend(graph, view.colouring, light).map(({ id }) => id))
  const [muted, folded] = [view.muted, view.folded].map(ids => ids.filter(id => known.has(id)))
  const captured = { ...view, muted: muted ?? [], folded: folded ?? [] }
  // Selected, too, is only what is there then.
  return viewOfParts(addressParts(captured), graph)
}
