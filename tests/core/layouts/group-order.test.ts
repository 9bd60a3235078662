import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineOrder, ringOrder } from '../../../src/core/layouts/group-order.ts'
import { reversed } from '../../../src/core/listed-papers.ts'
import { anyDots } from '../../graphs.ts'

/** One dot for each group, citing as given. */
function groups(cites: number[][]) {
  return {
    dots: cites.map((_, at) => ({ key: String(at), section: at, community: 0 })),
    cites,
    citedBy: reversed(cites),
  }
}

test('groups that cite each other become neighbours on the line', () => {
  expect(lineOrder(groups([[2], [2], [], [1]]), dot => dot.section)).toEqual([0, 2, 1, 3])
})

test('without citations the order is that of the list', () => {
  expect(lineOrder(groups([[], [], []]), dot => dot.section)).toEqual([0, 1, 2])
})

test('a ring of groups is found again, beginning with the first', () => {
  expect(ringOrder(groups([[3], [4], [3, 4], [], [], [0, 1]]), dot => dot.section)).toEqual([
    0, 3, 2, 4, 1, 5,
  ])
})

test('each group is in each order once', () => {
  fc.assert(
    fc.property(anyDots(), dots => {
      const sections = [...new Set(dots.dots.map(({ section }) => section))].sort()
      for (const order of [lineOrder, ringOrder])
        expect(order(dots, ({ section }) => section).toSorted()).toEqual(sections)
    }),
  )
})
