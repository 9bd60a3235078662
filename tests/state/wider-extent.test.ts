import { expect, test } from 'vitest'
import { corpusOf } from '../../src/core/corpus-file.ts'
import { growingExcerpt } from '../../src/state/growing-excerpt.ts'
import { setWiderExtent, widerExtent } from '../../src/state/wider-extent.ts'
import { largeGraph } from './large-graph.ts'

test('the extents of an excerpt are those of all papers, those of a whole graph its own', () => {
  const graph = largeGraph(900)
  const [least = 0, most = 0] = widerExtent(growingExcerpt(corpusOf(graph)), 'date') ?? []
  expect([Math.floor(least), Math.floor(most)]).toEqual([2000, 2019])
  expect(widerExtent(graph, 'date')).toBeUndefined()
  setWiderExtent(graph, () => [1, 2])
  expect(widerExtent(graph, 'world')).toEqual([1, 2])
})
