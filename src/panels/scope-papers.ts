/** The papers of a scope: what the view shows, what is selected, or the whole list. */
import type { Explorer } from '../state/explorer.ts'
import type { Scope } from './file-formats.ts'

/** Their keys. Faint papers are not shown: a filter or the legend leaves them out. */
export function papersIn({ graph, view, visibility, standing }: Explorer, scope: Scope): Set<string> {
  switch (scope) {
    case 'shown': {
      const visible = visibility.value
      return new Set(graph.filterNodes((id, paper) => visible(id, paper) === 'shown'))
    }
    case 'selection':
      return new Set(view.value.selected.flatMap(standing.value.papersOf))
    case 'list':
      return new Set(graph.filterNodes((_, paper) => paper.listed))
  }
}
