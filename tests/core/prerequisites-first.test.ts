import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packedLinks } from '../../src/core/links.ts'
import { placesIn, prerequisitesFirst } from '../../src/core/prerequisites-first.ts'
import { anyAdjacency } from '../graphs.ts'
import { reachable } from '../reachable.ts'

test('every paper comes after those it cites, unless they lead back to it', () => {
  fc.assert(
    fc.property(anyAdjacency(16), cites => {
      const order = prerequisitesFirst(packedLinks(cites), new Float64Array(cites.length))
      const places = placesIn(order)
      expect([...order].sort((a, b) => a - b)).toEqual(cites.map((_, paper) => paper))
      const reach = reachable(cites)
      cites.forEach((references, citing) => {
        for (const cited of references)
          if (!reach[cited]?.has(citing)) expect(places[cited]).toBeLessThan(places[citing] ?? -1)
      })
    }),
  )
})

test('papers that cite each other go by date', () => {
  const circle = packedLinks([[1], [2], [0]])
  expect([...prerequisitesFirst(circle, Float64Array.of(2020, 2018, 2019))]).toEqual([1, 2, 0])
  const unknown = Number.POSITIVE_INFINITY
  expect([...prerequisitesFirst(circle, Float64Array.of(unknown, unknown, 2019))]).toEqual([2, 0, 1])
})
