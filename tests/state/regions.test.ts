import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Group } from '../../src/state/groups.ts'
import { placesForName, regions } from '../../src/state/regions.ts'

function group(id: string): Group {
  return { id, name: id.toUpperCase(), colour: '#123456', shape: 'circle', size: 5, depth: 0 }
}

function standing(group: string | undefined, ...places: (readonly [x: number, y: number])[]) {
  return places.map(([x, y]) => ({ group, x, y, radius: 4 }))
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
