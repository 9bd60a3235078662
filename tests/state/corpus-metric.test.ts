import fc from 'fast-check'
import { expect, test } from 'vitest'
import { corpusOf } from '../../src/core/corpus-file.ts'
import { metricColumn, metricExtent } from '../../src/state/corpus-metric.ts'
import { metricValue } from '../../src/state/metric.ts'
import { metrics } from '../../src/state/view-state.ts'
import { graphOf, graphs } from './example.ts'

test('the column of a metric holds what it is for each paper', () => {
  fc.assert(
    fc.property(graphs, fc.constantFrom(...metrics), (graph, metric) => {
      const corpus = corpusOf(graph)
      const expected = Float32Array.from(
        { length: corpus.size },
        (_, at) => metricValue(corpus.paper(at), metric) ?? NaN,
      )
      expect(metricColumn(corpus, metric)).toEqual(expected)
    }),
  )
})

test('it is worked out once', () => {
  const corpus = corpusOf(graphOf({ a: { citationCount: 4 }, b: {} }))
  expect(metricColumn(corpus, 'world')).toBe(metricColumn(corpus, 'world'))
})

test('its extent is that of listed papers of which it is known', () => {
  const graph = graphOf({
    a: { citationCount: 4 },
    b: { citationCount: 9 },
    c: {},
    d: { citationCount: 100, listed: false },
  })
  expect(metricExtent(corpusOf(graph), 'world')).toEqual([4, 9])
  expect(metricExtent(corpusOf(graphOf({})), 'world')).toEqual([undefined, undefined])
})
