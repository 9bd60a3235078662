/** A talk from drafts: scenes of which the whole view is known, each written as what it changes of the one before. */
import type { CitationGraph } from '../../core/citation-graph.ts'
import { firstView, type ViewState } from '../../state/view-state.ts'
import { sceneChanges } from '../scene-changes.ts'
import type { CaptionPlace } from '../scene-words.ts'
import type { Talk } from '../talk.ts'

export interface SceneDraft {
  readonly title: string
  readonly view: ViewState
  readonly captionPlace: CaptionPlace
  /** Markdown. */
  readonly caption: string
  /** Markdown. */
  readonly notes: string
}

/** How every generated scene looks, before it says anything of its own. */
export const plainView: ViewState = { ...firstView, labelling: 'nickname' }

export function draftedTalk(
  graph: CitationGraph,
  title: string,
  about: string,
  drafts: readonly SceneDraft[],
): Talk {
  const change = sceneChanges(graph)
  const first = { view: firstView, captionPlace: 'below' } as const
  return {
    title,
    about,
    changes: [],
    scenes: drafts.map(({ title, caption, notes, ...stand }, at) => ({
      title,
      changes: change(drafts[at - 1] ?? first, stand),
      caption,
      notes,
    })),
  }
}
