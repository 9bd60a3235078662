/** The focus of a view: which papers and citations have the word, and which step back. */
import type { CitationGraph, PaperNode } from '../core/citation-graph.ts'
import type { ViewState } from './view-state.ts'
import { visibilityIn } from './visibility.ts'

/** `focus`: pointed at or selected. `near`: in a citation with one in focus. `faint`: something else has the word. */
export type Emphasis = 'focus' | 'near' | 'plain' | 'faint'

export interface Focus {
  /** Undefined for a paper that is gone. */
  emphasisOfPaper(id: string, paper: PaperNode): Emphasis | undefined
  /** Emphasis of a citation, given that of its two papers. */
  emphasisOfCitation(citing: Emphasis, cited: Emphasis): Emphasis
}

/** What selection, pointer, legend and filter of a view bring out and hold back. */
export function focusOf(graph: CitationGraph, view: ViewState, hovered: string | undefined): Focus {
  const pointedAt = hovered === undefined ? view.selected : [...view.selected, hovered]
  const visibility = visibilityIn(graph, view)
  const isSeen = (id: string) => graph.hasNode(id) && visibility(id, graph.getNodeAttributes(id)) !== 'gone'
  const inFocus = new Set(pointedAt.filter(isSeen))
  const near = new Set([...inFocus].flatMap(id => graph.neighbors(id)))
  const rest: Emphasis = inFocus.size > 0 ? 'faint' : 'plain'
  return {
    emphasisOfPaper(id, paper) {
      const seen = visibility(id, paper)
      if (seen === 'gone') return undefined
      if (inFocus.has(id)) return 'focus'
      if (seen === 'faint') return 'faint'
      return near.has(id) ? 'near' : rest
    },
    emphasisOfCitation(citing, cited) {
      if (citing === 'faint' || cited === 'faint') return 'faint'
      return citing === 'focus' || cited === 'focus' ? 'focus' : rest
    },
  }
}
