import { expect, test } from 'vitest'
import type { CitationSource, PaperFacts } from '../../src/core/citation-graph.ts'
import { provenance } from '../../src/harvest/provenance.ts'
import type { ReferenceList } from '../../src/harvest/reference.ts'
import { recognised, work } from './entries.ts'

function list(source: CitationSource, day?: string): ReferenceList {
  const references = [{ work: work('x'), evidence: { sources: [source] } }]
  return { knowledge: 'complete', references, ...(day === undefined ? {} : { day }) }
}

const paper: PaperFacts = { ...work('A'), referencesKnown: 'complete', listed: true }
const lists = (...each: ReferenceList[][]) =>
  provenance(
    each.map(() => [recognised('A')]),
    each,
    each.map(() => paper),
  )

test('each source is counted by the papers whose list it gives', () => {
  const both = lists(
    [list('semantic-scholar')],
    [list('bibliography')],
    [list('semantic-scholar'), list('bibliography')],
  )
  expect(both.sources).toEqual(['bibliography', 'semantic-scholar'])
  expect(both.statement).toBe(
    'The reference lists of 2 of 3 papers come from Semantic Scholar, which misses some references; those of 2 of 3 papers were transcribed from the papers themselves.',
  )
  expect(lists([list('semantic-scholar')], []).statement).toMatch(
    /^The reference lists of 1 of 2 papers come from Semantic Scholar/,
  )
  expect(lists([]).statement).toBe('No reference list of these papers is known.')
})

test('the date is that of the newest answer or transcription', () => {
  expect(lists([list('bibliography', '2026-11')], [list('semantic-scholar', '2026-10-30')]).date).toBe(
    '2026-11',
  )
  expect(lists([list('bibliography')])).not.toHaveProperty('date')
})
