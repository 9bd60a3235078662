/** How large a paper is drawn: its area grows with the citations that the reader chose to look at. */
import type { CitationGraph, PaperNode } from '../core/citation-graph.ts'
import type { Sizing } from './view-state.ts'

/** Radius in CSS pixels of a paper without any citation, and of the most cited one. */
export const smallest = 3.5
export const largest = 15

/** What sizes stand for, in words. */
export const sizingNames: Readonly<Record<Sizing, string>> = {
  'in-list': 'citations in the list',
  world: 'citations in the world',
}

/** The number that a paper's size stands for; undefined when nobody knows it. */
export function sizeValue(paper: PaperNode, sizing: Sizing): number | undefined {
  return sizing === 'in-list' ? paper.inListCitations : paper.citationCount
}

/** Radius for a number of citations, given the most that any paper shown has. */
export function radius(value: number, most: number): number {
  const share = most > 0 ? Math.min(1, Math.max(0, value) / most) : 0
  return Math.sqrt(smallest * smallest + share * (largest * largest - smallest * smallest))
}

/** The most citations that any listed paper has. */
export function mostCitations(graph: CitationGraph, sizing: Sizing): number {
  let most = 0
  graph.forEachNode((_, paper) => {
    if (paper.listed) most = Math.max(most, sizeValue(paper, sizing) ?? 0)
  })
  return most
}

/** Round numbers of citations for a legend of sizes, the largest near the most cited paper. */
export function sizeScale(most: number): number[] {
  if (most < 4) return most > 0 ? [most] : []
  const unit = 10 ** Math.floor(Math.log10(most))
  const top = Math.floor(most / unit) * unit
  return [...new Set([Math.max(1, Math.round(top / 10)), Math.max(2, Math.round(top / 2.5)), top])]
}
