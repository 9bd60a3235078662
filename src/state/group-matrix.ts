/** Which groups cite which: counts of citations from the papers of one group to those of another. */
import type { CitationGraph } from '../core/citation-graph.ts'
import { type Group, groupOf } from './groups.ts'
import type { Colouring } from './view-state.ts'

export interface MatrixCell {
  readonly citing: string
  readonly cited: string
  readonly citations: number
}

/** A cell for every pair of groups, row by row, counting citations among listed papers. */
export function groupMatrix(
  graph: CitationGraph,
  groups: readonly Group[],
  colouring: Colouring,
): readonly MatrixCell[] {
  const counts = new Map<string, number>()
  graph.forEachDirectedEdge((_key, _evidence, _citing, _cited, from, to) => {
    if (!from.listed || !to.listed) return
    const pair = JSON.stringify([groupOf(from, colouring), groupOf(to, colouring)])
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  })
  return groups.flatMap(citing =>
    groups.map(cited => ({
      citing: citing.id,
      cited: cited.id,
      citations: counts.get(JSON.stringify([citing.id, cited.id])) ?? 0,
    })),
  )
}
