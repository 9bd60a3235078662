/** Folding: which groups can be drawn together into one node, under which key, and which papers each of them holds. */
import type { CitationGraph } from '../core/citation-graph.ts'
import { groupOf, ungrouped } from './groups.ts'
import type { Colouring, ViewState } from './view-state.ts'

/** Key of the node that stands for a folded group. No paper's key begins like this; were there one, it stays a paper. */
export function foldKey(group: string): string {
  return `~${group}`
}

/** Sections and communities can be folded. Years are a scale, and what belongs to no group is none. */
export function canFold(group: string, colouring: Colouring): boolean {
  return colouring !== 'year' && group !== ungrouped
}

/** The listed papers of every folded group, by the group, in the order of the graph. */
export function papersOfFolded(
  graph: CitationGraph,
  { folded, colouring }: Pick<ViewState, 'folded' | 'colouring'>,
): Map<string, string[]> {
  const papers = new Map<string, string[]>()
  if (folded.length === 0) return papers
  const wished = new Set(folded.filter(group => canFold(group, colouring) && !graph.hasNode(foldKey(group))))
  graph.forEachNode((id, paper) => {
    if (!paper.listed) return
    const group = groupOf(paper, colouring)
    if (!wished.has(group)) return
    const others = papers.get(group)
    if (others) others.push(id)
    else papers.set(group, [id])
  })
  return papers
}
