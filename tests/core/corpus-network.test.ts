import fc from 'fast-check'
import { expect, test } from 'vitest'
import { citationGraph } from '../../src/core/analysed-graph.ts'
import { networkOf } from '../../src/core/citation-network.ts'
import { corpusOf } from '../../src/core/corpus-file.ts'
import { groupsOfCorpus, networkOfCorpus } from '../../src/core/corpus-network.ts'
import { listGroups } from '../../src/core/ordered-list.ts'
import { anyFacts } from '../graphs.ts'

test('the network of a corpus and its groups are those of its graph', () => {
  fc.assert(
    fc.property(anyFacts, facts => {
      const graph = citationGraph(facts)
      const corpus = corpusOf(graph)
      const [network, expected] = [networkOfCorpus(corpus), networkOf(graph)]
      const { papers: _, ...columns } = network
      const { papers: __, ...others } = expected
      expect(columns).toEqual(others)
      expect(network.papers.map(({ title }) => title)).toEqual(expected.papers.map(({ title }) => title))
      expect(groupsOfCorpus(corpus, network)).toEqual(listGroups(graph, expected))
    }),
    { numRuns: 30 },
  )
})
