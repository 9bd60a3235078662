import { expect, test } from 'vitest'
import { corpusOf } from '../../src/core/corpus-file.ts'
import { growingExcerpt } from '../../src/state/growing-excerpt.ts'
import { light } from '../../src/state/theme.ts'
import { wholeLegend } from '../../src/state/whole-legend.ts'
import { largeGraph } from './large-graph.ts'

test('the legend of an excerpt is that of all its network', () => {
  const graph = largeGraph()
  const legend = wholeLegend(growingExcerpt(corpusOf(graph)), 'community', light)
  expect(legend).toEqual(wholeLegend(graph, 'community', light))
  expect(legend.map(({ size }) => size)).toEqual([750, 750])
})
