/** What hands do on a stage beside pointing and moving: drawing around papers, and pressing long on one. */
import type { Appearance } from '../state/appearance.ts'
import type { Viewport } from '../state/viewport.ts'
import { mountAreaSelection } from './area-selection.ts'
import { mountLongPress } from './long-press.ts'
import { nearestPaper, paperIndex } from './paper-index.ts'
import { slack } from './pointer.ts'

export interface HandEvents {
  areaChosen(papers: readonly string[]): void
  clicked(paper: string, adding: boolean): void
}

/** Listens on the surface; `seen` gives what stands there now, and from where it is seen. */
export function mountHandTools(
  surface: HTMLElement,
  seen: () => { readonly appearance: Appearance; readonly viewport: Viewport } | undefined,
  events: HandEvents,
): () => void {
  const area = mountAreaSelection(
    surface,
    () => {
      const now = seen()
      return { picture: now?.appearance, viewport: now?.viewport ?? { k: 1, x: 0, y: 0 } }
    },
    events.areaChosen,
  )
  const stopPresses = mountLongPress(
    surface,
    place => {
      const now = seen()
      return now && nearestPaper(paperIndex(now.appearance), now.viewport, place, slack.touch)
    },
    paper => events.clicked(paper, true),
  )
  return () => {
    stopPresses()
    area.unmount()
  }
}
