import fc from 'fast-check'
import { expect, test } from 'vitest'
import { corpusOf } from '../../src/core/corpus-file.ts'
import { corpusGroupOf, corpusGroups } from '../../src/state/corpus-groups.ts'
import { groupOf, groups } from '../../src/state/groups.ts'
import { light } from '../../src/state/theme.ts'
import { colourings } from '../../src/state/view-state.ts'
import { graphs } from './example.ts'

test('a corpus has the legend of the same graph, and its papers belong to the same groups', () => {
  fc.assert(
    fc.property(graphs, fc.constantFrom(...colourings), (graph, colouring) => {
      const corpus = corpusOf(graph)
      expect(corpusGroups(corpus, colouring, light)).toEqual(groups(graph, colouring, light))
      const own = corpusGroupOf(corpus, colouring)
      for (let at = 0; at < corpus.size; at += 1)
        expect(own(at)).toBe(groupOf(graph.getNodeAttributes(corpus.keyOf(at)), colouring))
    }),
  )
})
