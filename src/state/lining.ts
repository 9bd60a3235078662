/** Which citations a view draws before one asks for more. */
import type { CitationGraph, CitationMetrics } from '../core/citation-graph.ts'
import type { Lining, ViewState } from './view-state.ts'

export const liningNames: Readonly<Record<Lining, string>> = {
  auto: 'as suits',
  all: 'all',
  needed: 'not implied by others',
  backbone: 'backbone',
}

/** With more papers than this no drawing of all their citations can be read. */
const mostForAll = 200

/** What `auto` means here: all on the map and in time, the needed ones in layers, the backbone of a large list. */
export function chosenLining(graph: CitationGraph, { lining, layout }: ViewState): Exclude<Lining, 'auto'> {
  if (lining !== 'auto') return lining
  if (graph.filterNodes((_, { listed }) => listed).length > mostForAll) return 'backbone'
  return layout === 'layers' ? 'needed' : 'all'
}

/** Whether a citation of this role waits until somebody asks for it. */
export function isLeftOut({ implied, deepest }: CitationMetrics, lining: Exclude<Lining, 'auto'>): boolean {
  switch (lining) {
    case 'all':
      return false
    case 'needed':
      return implied === true
    case 'backbone':
      return deepest !== true
  }
}
