import fc from 'fast-check'
import { expect, test } from 'vitest'
import { missingPlaces } from '../../../src/core/layouts/missing-places.ts'
import { seededRandom } from '../../../src/core/seeded-random.ts'

const listed = new Map([['a', { x: 0, y: 0 }]])

test('a free wish is granted, and a taken one moves the way it may', () => {
  const work = { key: 'w', citations: 2, wish: { x: 0, y: 0 } }
  expect(missingPlaces([{ ...work, wish: { x: 50, y: 5 } }], listed, 'down').get('w')).toEqual({
    x: 50,
    y: 5,
  })
  expect(missingPlaces([work], listed, 'down').get('w')?.x).toBe(0)
  expect(missingPlaces([work], listed, 'across').get('w')?.y).toBe(0)
})

test('the work that most papers cite chooses first', () => {
  const works = ['m', 'n'].map((key, at) => ({ key, citations: at, wish: { x: 100, y: 100 } }))
  expect(missingPlaces(works, listed, 'around').get('n')).toEqual({ x: 100, y: 100 })
})

test('works lie apart from listed papers and from each other, in whatever order they come', () => {
  const wish = fc.record({ x: fc.integer({ min: 0, max: 90 }), y: fc.integer({ min: 0, max: 90 }) })
  const works = fc
    .array(fc.record({ citations: fc.nat({ max: 5 }), wish }), { maxLength: 40 })
    .map(list => list.map((work, at) => ({ ...work, key: `w${at}` })))
  fc.assert(
    fc.property(
      works,
      fc.constantFrom('across' as const, 'down' as const, 'around' as const),
      (list, freedom) => {
        const places = missingPlaces(list, listed, freedom)
        expect(missingPlaces(list.toReversed(), listed, freedom)).toEqual(places)
        const points = [...places.values()]
        points.forEach(({ x, y }, at) => {
          expect(Math.hypot(x, y)).toBeGreaterThan(16.8)
          for (const other of points.slice(0, at))
            expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(8.8)
        })
      },
    ),
    { numRuns: 40 },
  )
})

test('where thousands crowd a frame, they move closer together instead of lying on each other', () => {
  const random = seededRandom(1)
  const works = Array.from({ length: 6000 }, (_, at) => ({
    key: `w${at}`,
    citations: 2,
    wish: { x: 1000 * random(), y: 700 * random() },
  }))
  const points = [...missingPlaces(works, listed, 'around').values()].sort((a, b) => a.x - b.x)
  points.forEach(({ x, y }, at) => {
    for (const other of points.slice(at + 1, at + 60))
      if (Math.hypot(other.x - x, other.y - y) < 4) throw new Error(`two works lie at ${x} ${y}`)
  })
})
