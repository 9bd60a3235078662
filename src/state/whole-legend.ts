/** The legend of a graph, and of all papers where it is an excerpt. */
import type { CitationGraph } from '../core/citation-graph.ts'
import { excerptIn } from './excerpt.ts'
import { type Group, groups } from './groups.ts'
import type { Theme } from './theme.ts'
import type { Colouring } from './view-state.ts'

export function wholeLegend(graph: CitationGraph, colouring: Colouring, theme: Theme): Group[] {
  return excerptIn(graph)?.legend(colouring, theme) ?? groups(graph, colouring, theme)
}
