/** Everything known about one citation, from all references that state it. */
import type { CitationEvidence } from '../core/citation-graph.ts'
import { textOrder } from '../core/text-order.ts'
import { known } from './known.ts'

/**
 * One evidence of several. Mentions add up: a list that names two versions of a work mentions the work both times.
 * Texts are kept once each, in order.
 */
export function joinedEvidence(all: readonly CitationEvidence[]): CitationEvidence {
  const mentions = all.flatMap(evidence => evidence.mentions ?? [])
  const influential = all.flatMap(evidence => evidence.influential ?? [])
  return known({
    mentions: mentions.length > 0 ? mentions.reduce((sum, count) => sum + count, 0) : undefined,
    influential: influential.length > 0 ? influential.some(Boolean) : undefined,
    intents: unique(all.flatMap(evidence => evidence.intents ?? [])),
    contexts: unique(all.flatMap(evidence => evidence.contexts ?? [])),
    sources: unique(all.flatMap(evidence => evidence.sources)) ?? [],
  })
}

function unique<T extends string>(texts: readonly T[]): T[] | undefined {
  return texts.length > 0 ? [...new Set(texts)].sort(textOrder) : undefined
}
