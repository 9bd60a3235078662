/** A scene of a talk on a stage of any size: its view with the room that its caption leaves, and the caption. */
import type { CitationGraph } from '../core/citation-graph.ts'
import { createExplorer } from '../state/explorer.ts'
import type { Size } from '../state/frame.ts'
import { type Planner, plannerOf } from '../state/planner.ts'
import type { RehearsedScene } from '../talk/rehearsal.ts'
import { type Slide, slide } from './slide.ts'
import { type StagedView, stagedView } from './staged-view.ts'
import type { WidthOf } from './typography.ts'

export interface StagedScene {
  readonly staged: StagedView
  readonly slide: Slide
}

export interface StageLook {
  readonly size: Size
  /** What a scene without a theme of its own looks like. */
  readonly isDark?: boolean
}

/** The scene as it stands when everything on the stage has come to rest. */
export function stagedScene(
  graph: CitationGraph,
  { scene, view, captionPlace }: RehearsedScene,
  { size, isDark = false }: StageLook,
  widthOf: WidthOf,
): StagedScene {
  const words = slide(size, captionPlace, scene.title, scene.caption, widthOf)
  const explorer = createExplorer(graph, view, () => plannerIn(graph))
  explorer.size.value = size
  explorer.systemIsDark.value = isDark
  explorer.staging.value = { room: words.room, scale: words.scale }
  return { staged: stagedView(explorer), slide: words }
}

const planners = new WeakMap<CitationGraph, Planner>()

/** One for all scenes of a graph. */
function plannerIn(graph: CitationGraph): Planner {
  const planner = planners.get(graph) ?? plannerOf(graph)
  planners.set(graph, planner)
  return planner
}
