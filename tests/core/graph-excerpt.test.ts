import { expect, test } from 'vitest'
import { citationsOf } from '../../src/core/citation-graph.ts'
import { graphExcerpt } from '../../src/core/graph-excerpt.ts'
import { decodeGraphFile, encodeGraphFile } from '../../src/core/graph-file.ts'
import { example } from '../state/example.ts'

test('an excerpt holds the papers asked for and the citations among them; the graph stays whole', () => {
  const graph = example()
  const excerpt = graphExcerpt(graph, new Set(['palm', 'gpt', 'bert']))
  expect(excerpt.nodes().sort()).toEqual(['bert', 'gpt', 'palm'])
  expect(citationsOf(excerpt).map(({ citing, cited }) => [citing, cited])).toEqual([['palm', 'gpt']])
  expect(excerpt.getNodeAttributes('palm')).toEqual(graph.getNodeAttributes('palm'))
  expect(graph.order).toBe(6)
})

test('an excerpt is a graph file like any other', () => {
  const excerpt = graphExcerpt(example(), new Set(['palm', 'gpt']))
  expect(decodeGraphFile(encodeGraphFile(excerpt)).nodes()).toEqual(['gpt', 'palm'])
})

test('an excerpt does not say that a work cites what is left out', () => {
  const graph = example()
  graph.setNodeAttribute('adam', 'cites', ['gpt', 'bert'])
  const excerpt = graphExcerpt(graph, new Set(['adam', 'gpt']))
  expect(decodeGraphFile(encodeGraphFile(excerpt)).getNodeAttribute('adam', 'cites')).toEqual(['gpt'])
  expect(graph.getNodeAttribute('adam', 'cites')).toEqual(['gpt', 'bert'])
})
