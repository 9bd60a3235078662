/** The focus of a view: which papers and citations have the word, and which step back. */
import type { CitationGraph, PaperNode } from '../core/citation-graph.ts'
import { groupOf } from './groups.ts'
import type { ViewState } from './view-state.ts'

/** `focus`: pointed at or selected. `near`: in a citation with one in focus. `faint`: something else has the word. */
export type Emphasis = 'focus' | 'near' | 'plain' | 'faint'

export interface Focus {
  emphasisOfPaper(id: string, paper: PaperNode): Emphasis
  /** Emphasis of a citation, given that of its two papers. */
  emphasisOfCitation(citing: Emphasis, cited: Emphasis): Emphasis
}

/** What the selection, the pointer and the legend of a view bring out and hold back. */
export function focusOf(graph: CitationGraph, view: ViewState, hovered: string | undefined): Focus {
  const pointedAt = hovered === undefined ? view.selected : [...view.selected, hovered]
  const inFocus = new Set(pointedAt.filter(id => graph.hasNode(id)))
  const near = new Set([...inFocus].flatMap(id => graph.neighbors(id)))
  const muted = new Set(view.muted)
  const rest: Emphasis = inFocus.size > 0 ? 'faint' : 'plain'
  return {
    emphasisOfPaper(id, paper) {
      if (inFocus.has(id)) return 'focus'
      if (paper.listed && muted.has(groupOf(paper, view.colouring))) return 'faint'
      return near.has(id) ? 'near' : rest
    },
    emphasisOfCitation(citing, cited) {
      if (citing === 'faint' || cited === 'faint') return 'faint'
      return citing === 'focus' || cited === 'focus' ? 'focus' : rest
    },
  }
}
