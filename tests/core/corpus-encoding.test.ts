import fc from 'fast-check'
import { expect, test } from 'vitest'
import { citationGraph } from '../../src/core/analysed-graph.ts'
import { corpusParts } from '../../src/core/corpus-columns.ts'
import { encodeCorpus } from '../../src/core/corpus-encoding.ts'
import { anyFacts, diamond, drawnFacts, retold } from '../graphs.ts'

test('the order in which facts are told makes no difference to the file', () => {
  fc.assert(
    fc.property(anyFacts, facts => {
      expect(encodeCorpus(citationGraph(retold(facts)))).toEqual(encodeCorpus(citationGraph(facts)))
    }),
    { numRuns: 30 },
  )
})

test('what is known of many citations stands in the head once', () => {
  const parts = corpusParts(encodeCorpus(citationGraph(drawnFacts(diamond))).buffer)
  expect(parts.head).toMatchObject({
    papers: 4,
    citations: 4,
    kinds: [{ sources: ['bibliography'], deepest: true }, { sources: ['bibliography'] }],
  })
  expect([...(parts.columns.get('citationKinds') ?? [])]).toEqual([0, 0, 0, 1])
})

test('a graph without citing sentences has no column for them', () => {
  const facts = drawnFacts(diamond)
  const told = facts.citations.map(citation => ({ ...citation, contexts: ['We follow it.'] }))
  const names = (contexts: boolean) =>
    [
      ...corpusParts(
        encodeCorpus(citationGraph(contexts ? { ...facts, citations: told } : facts)).buffer,
      ).columns.keys(),
    ].filter(name => name.startsWith('contexts'))
  expect(names(false)).toEqual([])
  expect(names(true)).toEqual(['contextsStarts', 'contexts'])
})
