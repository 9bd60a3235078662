import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PaperNode } from '../../src/core/citation-graph.ts'
import { metricNames, metricValue } from '../../src/state/metric.ts'
import { type Metric, metrics } from '../../src/state/view-state.ts'
import { graphOf, graphs } from './example.ts'

function valuesOf(facts: Partial<PaperNode>): Record<Metric, number | undefined> {
  const paper = graphOf({ a: facts }).getNodeAttributes('a')
  return Object.fromEntries(metrics.map(metric => [metric, metricValue(paper, metric)])) as Record<
    Metric,
    number | undefined
  >
}

const known: Partial<PaperNode> = {
  date: '2017-06',
  year: 2019,
  inListCitations: 5,
  inListReferences: 7,
  citationCount: 90_000,
  pageRank: 0.25,
}

test('each metric is the number that its name says', () => {
  expect(valuesOf(known)).toEqual({
    date: 2017 + (5 + 15 / 31) / 12,
    'in-list': 5,
    references: 7,
    world: 90_000,
    'page-rank': 0.25,
  })
})

test('a number of 0 is known', () => {
  const none = { inListCitations: 0, inListReferences: 0, citationCount: 0, pageRank: 0 }
  expect(valuesOf(none)).toEqual({ date: undefined, 'in-list': 0, references: 0, world: 0, 'page-rank': 0 })
})

test('without a date or a count nobody knows the date or the count', () => {
  expect(valuesOf({})).toMatchObject({ date: undefined, world: undefined })
  expect(valuesOf({ year: 2019 }).date).toBe(2019.5)
})

test('how much a paper cites is known of listed papers with at least a part of their reference list', () => {
  expect(valuesOf({ ...known, referencesKnown: 'partial' }).references).toBe(7)
  expect(valuesOf({ ...known, referencesKnown: 'unknown' }).references).toBeUndefined()
  expect(valuesOf({ ...known, listed: false }).references).toBeUndefined()
})

test('works off the list have no PageRank among the listed papers, but are cited by them', () => {
  expect(valuesOf({ ...known, listed: false })).toMatchObject({ 'page-rank': undefined, 'in-list': 5 })
})

test('every metric has a name of its own', () => {
  expect(new Set(metrics.map(metric => metricNames[metric])).size).toBe(metrics.length)
})

test('a metric is a finite number or unknown', () => {
  fc.assert(
    fc.property(graphs, fc.constantFrom(...metrics), (graph, metric) => {
      graph.forEachNode((_, paper) => expect(metricValue(paper, metric) ?? 0).toSatisfy(Number.isFinite))
    }),
  )
})
