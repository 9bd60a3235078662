import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Group } from '../../src/state/groups.ts'
import { placesForName, regions } from '../../src/state/regions.ts'

function group(id: string): Group {
  return { id, name: id.toUpperCase(), colour: '#123456', shape: 'circle', size: 5, depth: 0 }
}

function standing(group: string | undefined, ...places: (readonly [x: number, y: number])[]) {
  return places.map(([x, y]) => ({ group, x, y }))
}

test('three papers of a group make a region around them, two do not', () => {
  const papers = [...standing('a', [0, 0], [10, 30], [20, 10]), ...standing('b', [5, 5], [6, 6])]
  expect(regions(papers, [group('a'), group('b')])).toEqual([
    { id: 'a', name: 'A', colour: '#123456', bounds: { left: 0, top: 0, right: 20, bottom: 30 } },
  ])
})

test('a paper far out does not stretch its region', () => {
  const papers = standing('a', [0, 0], [1, 1], [2, 2], [3, 3], [900, 900])
  expect(regions(papers, [group('a')])[0]?.bounds).toEqual({ left: 1, top: 1, right: 3, bottom: 3 })
})

test('papers without a group belong to no region', () => {
  expect(regions(standing(undefined, [0, 0], [1, 1], [2, 2]), [group('a')])).toEqual([])
})

test('regions come in the order of the groups, whatever the order of the papers, and reach beyond none of theirs', () => {
  const coordinate = fc.integer({ min: -1000, max: 1000 })
  const papers = fc
    .array(fc.tuple(fc.constantFrom('a', 'b', 'c', undefined), coordinate, coordinate), { maxLength: 40 })
    .map(all => all.flatMap(([of, x, y]) => standing(of, [x, y])))
  const shuffled = papers.chain(all =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  )
  const legend = ['c', 'a', 'b'].map(group)
  fc.assert(
    fc.property(shuffled, ([all, again]) => {
      const found = regions(all, legend)
      expect(regions(again, legend)).toEqual(found)
      const ids = found.map(({ id }) => id)
      expect(ids).toEqual(['c', 'a', 'b'].filter(id => ids.includes(id)))
      for (const { id, bounds } of found) {
        const members = all.filter(paper => paper.group === id)
        const [xs, ys] = [members.map(({ x }) => x), members.map(({ y }) => y)]
        expect(bounds.left).toBeGreaterThanOrEqual(Math.min(...xs))
        expect(bounds.right).toBeLessThanOrEqual(Math.max(...xs))
        expect(bounds.top).toBeGreaterThanOrEqual(Math.min(...ys))
        expect(bounds.bottom).toBeLessThanOrEqual(Math.max(...ys))
      }
    }),
  )
})

test('a name is offered places of its own size, none of them inside its region', () => {
  const size = fc.integer({ min: 1, max: 300 })
  fc.assert(
    fc.property(size, size, size, size, (width, height, wide, high) => {
      const bounds = { left: 100, top: 50, right: 100 + wide, bottom: 50 + high }
      for (const place of placesForName(bounds, width, height)) {
        expect([place.right - place.left, place.bottom - place.top]).toEqual([width, height])
        const isInside =
          place.left < bounds.right &&
          place.right > bounds.left &&
          place.top < bounds.bottom &&
          place.bottom > bounds.top
        expect(isInside).toBe(false)
      }
    }),
  )
})
