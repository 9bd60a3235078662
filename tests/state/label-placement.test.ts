import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Box,
  type LabelWish,
  type PlacedLabel,
  placedLabels,
  placesBeside,
} from '../../src/state/label-placement.ts'

const screen: Box = { left: 0, top: 0, right: 400, bottom: 300 }

function wish(facts: Partial<LabelWish>): LabelWish {
  return { id: 'a', x: 200, y: 150, radius: 5, width: 60, height: 16, rank: 1, forced: false, ...facts }
}

const wishes = fc
  .array(
    fc.record({
      x: fc.integer({ min: -60, max: 460 }),
      y: fc.integer({ min: -60, max: 360 }),
      radius: fc.integer({ min: 2, max: 20 }),
      width: fc.integer({ min: 0, max: 160 }),
      height: fc.constantFrom(16, 34),
      rank: fc.nat({ max: 9 }),
      forced: fc.boolean(),
    }),
    { maxLength: 40 },
  )
  .map(drawn => drawn.map((one, at): LabelWish => ({ ...one, id: `p${at}` })))

const unforced = wishes.map(all => all.map(one => ({ ...one, forced: false })))

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

function isWithin(box: Box): boolean {
  return (
    box.left >= screen.left &&
    box.right <= screen.right &&
    box.top >= screen.top &&
    box.bottom <= screen.bottom
  )
}

function paperBox({ x, y, radius }: LabelWish): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }
}

function byId(labels: readonly PlacedLabel[]): PlacedLabel[] {
  return [...labels].sort((a, b) => (a.id < b.id ? -1 : 1))
}

test('a label stands right of its paper where there is room, else left, above or below', () => {
  const [right] = placedLabels([wish({})], screen)
  expect(right).toEqual({ id: 'a', left: 209, right: 269, top: 142, bottom: 158 })
  const [left] = placedLabels([wish({ x: 380 })], screen)
  expect(left).toEqual({ id: 'a', left: 311, right: 371, top: 142, bottom: 158 })
  const narrow = { ...screen, left: 165, right: 235 }
  expect(placedLabels([wish({})], narrow)[0]).toMatchObject({ left: 170, top: 125, bottom: 141 })
  expect(placedLabels([wish({})], { ...narrow, top: 130 })[0]).toMatchObject({ left: 170, top: 159 })
  expect(placedLabels([wish({})], { ...narrow, top: 130, bottom: 165 })).toEqual([])
})

test('no label covers another label or any paper, and all lie within the screen', () => {
  fc.assert(
    fc.property(unforced, all => {
      const placed = placedLabels(all, screen)
      for (const [at, label] of placed.entries()) {
        expect(isWithin(label)).toBe(true)
        expect(placed.slice(at + 1).filter(other => overlap(label, other))).toEqual([])
        expect(all.filter(one => overlap(label, paperBox(one)))).toEqual([])
      }
    }),
  )
})

test('a forced label is always there, and a label that is not forced gives way to it', () => {
  fc.assert(
    fc.property(wishes, all => {
      const placed = placedLabels(all, screen)
      const forced = new Set(all.filter(one => one.forced).map(one => one.id))
      expect(placed.filter(({ id }) => forced.has(id))).toHaveLength(forced.size)
      for (const label of placed.filter(({ id }) => !forced.has(id))) {
        expect(placed.filter(other => other !== label && overlap(label, other))).toEqual([])
        expect(all.filter(one => overlap(label, paperBox(one)))).toEqual([])
      }
    }),
  )
})

test('forced labels move aside for each other while they can', () => {
  const placed = placedLabels(
    [wish({ id: 'a', forced: true }), wish({ id: 'b', x: 215, forced: true }), wish({ id: 'c', x: 190 })],
    screen,
  )
  const [a, b] = placed
  expect(placed.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  expect(a && b && overlap(a, b)).toBe(false)
})

test('what a lower rank wishes never costs a higher one its place', () => {
  const inOrder = unforced.map(all => all.map((one, at) => ({ ...one, rank: 100 - at })))
  fc.assert(
    fc.property(inOrder, fc.nat({ max: 40 }), fc.integer({ min: 0, max: 300 }), (all, kept, width) => {
      const changed = all.map((one, at) => (at < kept ? one : { ...one, width }))
      const higher = new Set(all.slice(0, kept).map(({ id }) => id))
      const [before, after] = [all, changed].map(ones =>
        placedLabels(ones, screen).filter(({ id }) => higher.has(id)),
      )
      expect(after).toEqual(before)
    }),
  )
})

test('of two labels that want the same room the larger rank has it, of equal ranks the smaller id', () => {
  const tight = { left: 150, right: 285, top: 140, bottom: 160 }
  const [a, b] = [wish({ id: 'a', x: 200, width: 70 }), wish({ id: 'b', x: 202, width: 70 })]
  expect(placedLabels([a, { ...b, rank: 2 }], tight).map(({ id }) => id)).toEqual(['b'])
  expect(placedLabels([b, a], tight).map(({ id }) => id)).toEqual(['a'])
})

test('the order of the wishes does not matter', () => {
  const shuffled = wishes.chain(all =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  )
  fc.assert(
    fc.property(shuffled, ([all, again]) => {
      expect(placedLabels(again, screen)).toEqual(placedLabels(all, screen))
    }),
  )
})

test('a label may say where it wants to stand, best first, and stands nowhere else', () => {
  const at = (left: number, top: number): Box => ({ left, top, right: left + 60, bottom: top + 16 })
  const places = [at(-30, 10), at(20, 10), at(20, 200)]
  expect(placedLabels([wish({ places })], screen)).toEqual([{ id: 'a', ...at(20, 10) }])
  expect(placedLabels([wish({ places })], screen, [at(40, 20)])).toEqual([{ id: 'a', ...at(20, 200) }])
  expect(placedLabels([wish({ places: [] })], screen)).toEqual([])
})

test('the places beside a disc are of the label’s size, and none covers the disc', () => {
  fc.assert(
    fc.property(wishes, all => {
      for (const one of all)
        for (const place of placesBeside(one)) {
          expect(place.right - place.left).toBeCloseTo(one.width)
          expect(place.bottom - place.top).toBeCloseTo(one.height)
          const [dx, dy] = [
            Math.max(place.left - one.x, 0, one.x - place.right),
            Math.max(place.top - one.y, 0, one.y - place.bottom),
          ]
          expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(one.radius)
        }
    }),
  )
})

test('no label covers an obstacle, unless it is forced to', () => {
  const obstacle = fc
    .record({ left: fc.nat({ max: 400 }), top: fc.nat({ max: 300 }), side: fc.integer({ min: 1, max: 90 }) })
    .map(({ left, top, side }): Box => ({ left, top, right: left + side, bottom: top + side }))
  fc.assert(
    fc.property(wishes, fc.array(obstacle, { maxLength: 5 }), (all, obstacles) => {
      const forced = new Set(all.filter(one => one.forced).map(one => one.id))
      const placed = placedLabels(all, screen, obstacles).filter(({ id }) => !forced.has(id))
      expect(placed.filter(label => obstacles.some(one => overlap(label, one)))).toEqual([])
    }),
  )
})

/** The same rule as `placedLabels`, told without its grid: every box against every other. */
function placedByLooking(all: readonly LabelWish[]): PlacedLabel[] {
  const placed: PlacedLabel[] = []
  const ordered = [...all].sort(
    (a, b) => Number(b.forced) - Number(a.forced) || b.rank - a.rank || (a.id < b.id ? -1 : 1),
  )
  for (const { id, x, y, radius, width, height, forced } of ordered) {
    const away = radius + 4
    const corners: readonly [number, number][] = [
      [x + away, y - height / 2],
      [x - away - width, y - height / 2],
      [x - width / 2, y - away - height],
      [x - width / 2, y + away],
    ]
    const boxes = corners.map(([left, top]) => ({ left, top, right: left + width, bottom: top + height }))
    const within = boxes.filter(isWithin)
    const clear = within.filter(box => !placed.some(other => overlap(box, other)))
    const open = clear.filter(box => !all.some(one => overlap(box, paperBox(one))))
    const best = open[0] ?? (forced ? (clear[0] ?? within[0] ?? boxes[0]) : undefined)
    if (best) placed.push({ id, ...best })
  }
  return placed
}

test('looking only at the neighbourhood finds what looking at everything finds', () => {
  fc.assert(
    fc.property(wishes, all => {
      expect(byId(placedLabels(all, screen))).toEqual(byId(placedByLooking(all)))
    }),
    { numRuns: 300 },
  )
})
