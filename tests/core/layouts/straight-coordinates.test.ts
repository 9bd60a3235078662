import fc from 'fast-check'
import { expect, test } from 'vitest'
import { straightLayered } from '../../../src/core/layouts/layered.ts'
import { straightCoordinates } from '../../../src/core/layouts/straight-coordinates.ts'
import { anyAcyclic } from '../../graphs.ts'

const spacing = { paper: 20, wayPoint: 10 }

test('a paper stands between what it cites and what cites it, however many layers away', () => {
  const graph = straightLayered([[], [0], [1], [0, 2]], [0, 1, 2, 9])
  const xs = straightCoordinates(graph, [100, 300, 500, 700], spacing)
  expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(300)
})

test('papers of a layer keep their distance, wherever they begin', () => {
  fc.assert(
    fc.property(anyAcyclic(30), fc.array(fc.nat({ max: 1000 }), { minLength: 30 }), (cites, start) => {
      const ranks = cites.map((_, paper) => paper >> 2)
      const later = cites.map((references, paper) =>
        references.filter(cited => (ranks[cited] ?? 0) < (ranks[paper] ?? 0)),
      )
      const graph = straightLayered(later, ranks)
      const xs = straightCoordinates(graph, start.slice(0, cites.length), spacing)
      for (const row of graph.rows) {
        const places = row.map(paper => xs[paper] ?? 0).sort((a, b) => a - b)
        places.slice(1).forEach((x, at) => {
          expect(x - (places[at] ?? 0)).toBeGreaterThan(19.9)
        })
      }
    }),
  )
})
