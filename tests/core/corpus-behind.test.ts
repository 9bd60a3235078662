import { expect, test } from 'vitest'
import { corpusBehind, isPaperOf } from '../../src/core/corpus-behind.ts'
import { corpusExcerpt } from '../../src/core/corpus-excerpt.ts'
import { corpusOf } from '../../src/core/corpus-file.ts'
import { largeGraph } from '../state/large-graph.ts'

test('an excerpt knows its corpus, and which papers it has', () => {
  const graph = largeGraph(20)
  const corpus = corpusOf(graph)
  const excerpt = corpusExcerpt(corpus, [0])
  expect(corpusBehind(excerpt)).toBe(corpus)
  expect(corpusBehind(graph)).toBeUndefined()
  expect(['paper:0000', 'paper:0019', 'paper:0020'].map(key => isPaperOf(excerpt, key))).toEqual([
    true,
    true,
    false,
  ])
  expect(isPaperOf(graph, 'paper:0020')).toBe(false)
})
