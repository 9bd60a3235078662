import fc from 'fast-check'
import { expect, test } from 'vitest'
import { grownFacts } from '../../../bench/networks/grown-facts.ts'
import { acyclicOrder } from '../../../src/core/acyclic-order.ts'
import { dotsOf } from '../../../src/core/layouts/all-places.ts'
import { layers } from '../../../src/core/layouts/layers.ts'
import { anyDots } from '../../graphs.ts'
import { expectSoundLayout, without } from './layout-facts.ts'

test('every paper has a place of its own, the same each time', () => {
  expectSoundLayout(layers)
})

test('every paper stands below all it cites, but for citations that turn back in a circle', () => {
  fc.assert(
    fc.property(anyDots(), dots => {
      const date = (paper: number) => dots.dots[paper]?.date ?? Number.POSITIVE_INFINITY
      const byDate = (a: number, b: number) => (date(a) === date(b) ? a - b : date(a) - date(b))
      const places = layers(dots)
      const y = (paper: number) => places.get(dots.dots[paper]?.key ?? '')?.y ?? 0
      acyclicOrder(dots.cites, byDate).cites.forEach((references, citing) => {
        for (const cited of references) expect(y(cited)).toBeLessThan(y(citing))
      })
    }),
    { numRuns: 40 },
  )
})

test('told again with its own places, the picture is the same to the byte', () => {
  fc.assert(
    fc.property(anyDots(20), dots => {
      const places = layers(dots)
      expect(layers(dots, places)).toEqual(places)
    }),
    { numRuns: 40 },
  )
})

test('a paper added to others of a layer moves none of them when there is room', () => {
  const dots = [0, 1, 2, 3].map(at => ({ key: `${at}`, date: 2000 + at, section: 0, community: 0 }))
  const before = layers({ dots: dots.slice(0, 3), cites: [[], [0], [0]], citedBy: [[1, 2], [], []] })
  const after = layers({ dots, cites: [[], [0], [0], [1]], citedBy: [[1, 2], [3], [], []] }, before)
  for (const [key, { x }] of before) expect(after.get(key)?.x).toBe(x)
})

test('when a paper goes, those that share a layer keep their order', () => {
  fc.assert(
    fc.property(anyDots(20), dots => {
      fc.pre(dots.dots.length > 1)
      const before = layers(dots)
      const after = layers(without(dots, 0), before)
      for (const [a, placeA] of after)
        for (const [b, placeB] of after)
          if (placeA.y === placeB.y && (before.get(a)?.x ?? 0) + 1 < (before.get(b)?.x ?? 0))
            expect(placeA.x).toBeLessThan(placeB.x)
    }),
    { numRuns: 30 },
  )
})

test('in a list of many hundreds too, every paper stands below all it cites and none on another', () => {
  const facts = grownFacts(700, 3500)
  const dots = dotsOf(facts, new Map())
  const points = [...layers(dots).values()]
  dots.cites.forEach((references, citing) => {
    for (const cited of references) expect(points[cited]?.y).toBeLessThan(points[citing]?.y ?? 0)
  })
  const places = points.map(({ x, y }) => ({ x, y })).sort((a, b) => a.y - b.y || a.x - b.x)
  places.slice(1).forEach(({ x, y }, at) => {
    const before = places[at]
    if (before?.y === y) expect(x - before.x).toBeGreaterThan(12)
  })
})
