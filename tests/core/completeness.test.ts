import { expect, test } from 'vitest'
import { citationGraph } from '../../src/core/analysed-graph.ts'
import { completeness } from '../../src/core/completeness.ts'
import { drawnFacts } from '../graphs.ts'

test('the figures count listed papers, and 100 percent means all', () => {
  const facts = drawnFacts('b>a c>a c>x b>x c>y', {
    a: { referencesKnown: 'unknown', recognised: 'title' },
    b: { referencesKnown: 'partial', recognised: 'unresolved' },
    x: { listed: false },
    y: { listed: false },
  })
  expect(completeness(citationGraph({ ...facts, entries: 4 }))).toEqual({
    entries: 4,
    listed: 3,
    recognised: { id: 1, title: 1, correction: 0, bibliography: 0, unresolved: 1 },
    referenceLists: { complete: 1, partial: 1, unknown: 1 },
    percent: 33,
    inListCitations: 2,
    missingWorks: 1,
  })
})

test('an empty list is 0 percent complete', () => {
  expect(completeness(citationGraph(drawnFacts('')))).toMatchObject({ listed: 0, percent: 0 })
})
