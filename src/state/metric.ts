/** The metrics of a paper that can be an axis: what they are called and what they are. */
import type { PaperNode } from '../core/citation-graph.ts'
import { decimalDate } from '../core/paper.ts'
import type { Metric } from './view-state.ts'

export const metricNames: Readonly<Record<Metric, string>> = {
  date: 'first appeared',
  'in-list': 'cited in the list',
  references: 'cites in the list',
  world: 'citations in the world',
  'page-rank': 'PageRank in the list',
}

/** The metric of a paper; undefined when nobody knows it. */
export function metricValue(paper: PaperNode, metric: Metric): number | undefined {
  switch (metric) {
    case 'date':
      return decimalDate(paper)
    case 'in-list':
      return paper.inListCitations
    case 'references':
      return paper.listed && paper.referencesKnown !== 'unknown' ? paper.inListReferences : undefined
    case 'world':
      return paper.citationCount
    case 'page-rank':
      return paper.listed ? paper.pageRank : undefined
  }
}
