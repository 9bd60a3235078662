/** The citations of a paper by year: how many papers of the list that first appeared in a year cite it. */
import { type CitationGraph, papersCiting } from '../core/citation-graph.ts'
import { firstYear } from '../core/paper.ts'

export interface YearOfCitations {
  readonly year: number
  readonly citations: number
}

/** With fewer dated papers than this a row of bars says less than their number. */
const fewest = 3
/** Fewer years are no row yet, so many are none any more. */
const shortest = 4
const longest = 120

/**
 * Every year from the paper's own, or that of the first to cite it, to the last of the list. Empty where fewer than three
 * papers of the list that cite it have a year, or where the years are too few or too many.
 */
export function citingYears(graph: CitationGraph, id: string): YearOfCitations[] {
  const citing = papersCiting(graph, id)
    .map(other => graph.getNodeAttributes(other))
    .filter(({ listed }) => listed)
    .flatMap(paper => firstYear(paper) ?? [])
  if (citing.length < fewest) return []
  const listed = graph.mapNodes((_, paper) => (paper.listed ? (firstYear(paper) ?? -Infinity) : -Infinity))
  const own = firstYear(graph.getNodeAttributes(id)) ?? Infinity
  const first = Math.min(own, ...citing)
  const last = Math.max(...listed)
  const span = last - first + 1
  if (span < shortest || span > longest) return []
  const counts = new Map<number, number>()
  for (const year of citing) counts.set(year, (counts.get(year) ?? 0) + 1)
  return Array.from({ length: span }, (_, at) => ({
    year: first + at,
    citations: counts.get(first + at) ?? 0,
  }))
}
