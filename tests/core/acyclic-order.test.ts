import fc from 'fast-check'
import { expect, test } from 'vitest'
import { acyclicOrder } from '../../src/core/acyclic-order.ts'
import { listedPapers } from '../../src/core/listed-papers.ts'
import { anyAdjacency, circle, drawnFacts, mutual } from '../graphs.ts'
import { reachable } from '../reachable.ts'

const byNumber = (a: number, b: number) => a - b

test('a mutual citation is kept once, from the later paper, and the other is reported', () => {
  const { cites } = listedPapers(drawnFacts(mutual))
  expect(acyclicOrder(cites, byNumber)).toEqual({
    order: [0, 1, 2],
    cites: [[], [0], [1]],
    turnedBack: [[0, 1]],
    circles: [[0, 1]],
  })
})

test('inside a circle papers go by date, and what rests on the circle comes after all of it', () => {
  const { cites } = listedPapers(drawnFacts(circle))
  const newestFirst = (a: number, b: number) => b - a
  expect(acyclicOrder(cites, byNumber).order).toEqual([0, 1, 2, 3, 4])
  expect(acyclicOrder(cites, newestFirst).order).toEqual([0, 3, 2, 1, 4])
})

test('of papers that could come next, the oldest does', () => {
  expect(acyclicOrder([[], [], [0]], (a, b) => [1, 0, 2].indexOf(a) - [1, 0, 2].indexOf(b)).order).toEqual([
    1, 0, 2,
  ])
})

test('every paper comes after those it cites, no citation is lost, and only circles turn citations back', () => {
  fc.assert(
    fc.property(anyAdjacency(), cites => {
      const { order, cites: kept, turnedBack, circles } = acyclicOrder(cites, byNumber)
      const place = new Map(order.map((paper, at) => [paper, at]))
      expect([...order].sort(byNumber)).toEqual(cites.map((_, paper) => paper))
      kept.forEach((references, citing) => {
        for (const cited of references) expect(place.get(cited)).toBeLessThan(place.get(citing) ?? -1)
      })
      const all = [
        ...kept.flatMap((references, citing) => references.map(cited => [citing, cited])),
        ...turnedBack,
      ]
      const given = cites.flatMap((references, citing) => references.map(cited => [citing, cited]))
      expect(all.map(String).sort()).toEqual(given.map(String).sort())
      const reach = reachable(cites)
      for (const [citing, cited] of turnedBack) expect(reach[cited]?.has(citing)).toBe(true)
      for (const members of circles) expect(members.length).toBeGreaterThan(1)
    }),
  )
})
