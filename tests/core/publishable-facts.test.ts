import { expect, test } from 'vitest'
import { publishableFacts } from '../../src/core/publishable-facts.ts'
import { drawnFacts } from '../graphs.ts'

test('abstracts, summaries and citing sentences are left out, everything else stays', () => {
  const facts = drawnFacts('b>a', { a: { title: 'A', citationCount: 7 } })
  const rich = {
    ...facts,
    papers: new Map(
      [...facts.papers].map(([key, paper]) => [
        key,
        { ...paper, abstract: 'An abstract', tldr: 'A summary' },
      ]),
    ),
    citations: facts.citations.map(citation => ({ ...citation, contexts: ['as in [1]'] })),
  }
  expect(publishableFacts(rich)).toEqual(facts)
})
