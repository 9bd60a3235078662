/** How strongly a citation shows, from its evidence alone: for widths, for what comes first, and to choose among chains. */
import type { CitationEvidence } from './citation-graph.ts'

/** Mentions where they are known, else the judgement of influence: 3 for an influential citation, 1 for any other. */
export function evidenceStrength({ mentions, influential }: CitationEvidence): number {
  return mentions ?? (influential ? 3 : 1)
}
