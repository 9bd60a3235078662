import { expect, test } from 'vitest'
import { corpusExcerpt } from '../../src/core/corpus-excerpt.ts'
import { corpusOf } from '../../src/core/corpus-file.ts'
import { excerptSearch } from '../../src/state/excerpt-search.ts'
import { searchOf } from '../../src/state/search.ts'
import { largeGraph } from './large-graph.ts'

const corpus = corpusOf(largeGraph(200))

test('what is found anywhere in the network is in the excerpt from then on', () => {
  const graph = corpusExcerpt(corpus, [0])
  const found = excerptSearch(graph, corpus)('large part 137')
  expect(found[0]).toBe('paper:0137')
  for (const key of found) expect(graph.hasNode(key)).toBe(true)
})

test('the search of an excerpt is that of its network', async () => {
  const graph = corpusExcerpt(corpus, [0])
  const search = await searchOf(graph).loaded()
  expect(search('Author77')[0]).toBe('paper:0077')
})
