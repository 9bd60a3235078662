/** The standpoint of a view: where its camera puts the viewer, on a stage of any size. */
import type { CitationGraph } from '../core/citation-graph.ts'
import type { Frame, Insets } from './frame.ts'
import { type Standing, standing } from './standing.ts'
import type { ViewState } from './view-state.ts'
import { restingViewport, type Viewport, viewportOf } from './viewport.ts'

/** Room for a name beside a paper, and around all of them, in CSS pixels. */
const margin = { x: 96, y: 56 }
/** Nobody wants to stand closer to one or a few papers. */
const closest = 3

/** Where the viewer of a view stands. */
export function standpoint(
  graph: CitationGraph,
  view: ViewState,
  frame: Frame,
  insets: Insets,
  stands: Standing = standing(graph, view),
): Viewport {
  const { camera } = view
  if (!camera || 'ratio' in camera) return viewportOf(camera, frame)
  const points = [...new Set(camera.around.map(stands.nodeOf))]
    .filter(id => stands.graph.hasNode(id))
    .map(id => frame.toStage(stands.place(id, stands.node(id))))
  if (points.length === 0) return restingViewport
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const free = {
    width: Math.max(40, frame.width - insets.left - insets.right),
    height: Math.max(40, frame.height - insets.top - insets.bottom),
  }
  const k = Math.min(
    closest,
    Math.max(1, free.width - 2 * margin.x) / Math.max(1, right - left),
    Math.max(1, free.height - 2 * margin.y) / Math.max(1, bottom - top),
  )
  if (k <= 1) return restingViewport
  return {
    k,
    x: insets.left + free.width / 2 - (k * (left + right)) / 2,
    y: insets.top + free.height / 2 - (k * (top + bottom)) / 2,
  }
}
