import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layerCoordinates, spacingFor } from '../../../src/core/layouts/layer-coordinates.ts'
import { layered } from '../../../src/core/layouts/layered.ts'
import { longestPaths } from '../../../src/core/longest-path.ts'
import { anyAcyclic } from '../../graphs.ts'

test('a chain runs straight down', () => {
  const graph = layered([[], [0], [1]], [0, 1, 2])
  const xs = layerCoordinates(graph, [500, 500, 500], spacingFor(graph))
  expect(xs).toEqual([500, 500, 500])
})

test('nodes of a layer keep their order and their distance', () => {
  fc.assert(
    fc.property(anyAcyclic(), cites => {
      const graph = layered(
        cites,
        longestPaths(
          cites,
          cites.map((_, paper) => paper),
        ),
      )
      const spacing = spacingFor(graph)
      const xs = layerCoordinates(
        graph,
        graph.above.map(() => 500),
        spacing,
      )
      for (const row of graph.rows)
        row.forEach((node, at) => {
          const left = row[at - 1]
          if (left === undefined) return
          const papers = [node, left].filter(each => each < graph.papers).length
          const least = [spacing.wayPoint / 2, spacing.wayPoint, spacing.paper][papers] ?? 0
          expect((xs[node] ?? 0) - (xs[left] ?? 0)).toBeGreaterThan(least - 1e-6)
        })
    }),
  )
})
