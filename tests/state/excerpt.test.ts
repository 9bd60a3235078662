import { expect, test } from 'vitest'
import { corpusOf } from '../../src/core/corpus-file.ts'
import { excerptIn, setExcerptIn } from '../../src/state/excerpt.ts'
import { growingExcerpt } from '../../src/state/growing-excerpt.ts'
import { largeGraph } from './large-graph.ts'

test('a graph that is all there is has no excerpt; one that was taken from a corpus has its own', () => {
  const [graph, other] = [largeGraph(20), largeGraph(20)]
  const excerpt = excerptIn(growingExcerpt(corpusOf(graph)))
  expect(excerpt?.corpus.size).toBe(20)
  expect(excerptIn(graph)).toBeUndefined()
  if (excerpt) setExcerptIn(other, excerpt)
  expect(excerptIn(other)).toBe(excerpt)
})
