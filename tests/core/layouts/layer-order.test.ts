import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crossings, orderLayers, placesIn } from '../../../src/core/layouts/layer-order.ts'
import { layered } from '../../../src/core/layouts/layered.ts'
import { longestPaths } from '../../../src/core/longest-path.ts'
import { anyAcyclic } from '../../graphs.ts'

test('two citations that cross are uncrossed', () => {
  const graph = layered([[], [], [1], [0]], [0, 0, 1, 1])
  expect(crossings(graph)).toBe(1)
  orderLayers(graph, [0, 1, 2, 3])
  expect(crossings(graph)).toBe(0)
})

test('crossings are counted as by looking at every pair of links, and ordering never adds any', () => {
  fc.assert(
    fc.property(anyAcyclic(), cites => {
      const ranks = longestPaths(
        cites,
        cites.map((_, paper) => paper),
      )
      const graph = layered(cites, ranks)
      const places = placesIn(graph.rows)
      const links = graph.rows.map(row =>
        row.flatMap(node =>
          (graph.above[node] ?? []).map(upper => [places[node] ?? 0, places[upper] ?? 0] as const),
        ),
      )
      const crossing = links.map(row =>
        row.flatMap(([a, b], at) => row.slice(at + 1).filter(([c, d]) => (a - c) * (b - d) < 0)),
      )
      const before = crossings(graph)
      expect(before).toBe(crossing.flat().length)
      const members = graph.rows.map(row => row.toSorted((a, b) => a - b))
      orderLayers(
        graph,
        graph.above.map((_, node) => places[node] ?? 0),
      )
      expect(crossings(graph)).toBeLessThanOrEqual(before)
      expect(graph.rows.map(row => row.toSorted((a, b) => a - b))).toEqual(members)
    }),
  )
})
