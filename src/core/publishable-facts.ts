/** Facts without the texts of others: what may be published with attribution. */
import type { GraphFacts } from './citation-graph.ts'

/**
 * The facts without abstracts, summaries and citing sentences, which belong to publishers and authors. Titles, names,
 * ids, counts and who cites whom stay.
 */
export function publishableFacts(facts: GraphFacts): GraphFacts {
  return {
    ...facts,
    papers: new Map(
      [...facts.papers].map(([key, { abstract: _abstract, tldr: _tldr, ...paper }]) => [key, paper]),
    ),
    citations: facts.citations.map(({ contexts: _contexts, ...citation }) => citation),
  }
}
