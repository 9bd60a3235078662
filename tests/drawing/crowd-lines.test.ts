import { expect, test } from 'vitest'
import { packedLinks } from '../../src/core/links.ts'
import { type CitedCrowd, summingLines } from '../../src/drawing/crowd-lines.ts'
import { plateFor } from '../../src/drawing/crowd-plate.ts'
import { controlPoint } from '../../src/state/citation-curve.ts'

const size = { width: 200, height: 120 }
const plate = plateFor({ k: 1, x: 0, y: 0 }, size, 1, { overscan: 0.25, most: 1e9 })
const [from, to] = [
  { x: 20, y: 30 },
  { x: 170, y: 80 },
]

function summed(states: readonly number[], change: Partial<CitedCrowd> = {}): Uint32Array {
  const sums = new Uint32Array(plate.width * plate.height)
  const crowd: CitedCrowd = {
    places: Float32Array.of(from.x, from.y, to.x, to.y),
    states: Uint8Array.from(states),
    cites: packedLinks([[1], []]),
    ...change,
  }
  for (const _ of summingLines(sums, plate, crowd));
  return sums
}

const total = (sums: Uint32Array) => sums.reduce((sum, one) => sum + one, 0)

test('a citation lies along the curve that it is on the stage', () => {
  const sums = summed([2, 2])
  const control = controlPoint(from, to)
  for (const u of [0.1, 0.5, 0.8]) {
    const [a, b, c] = [(1 - u) ** 2, 2 * u * (1 - u), u ** 2]
    const x = Math.floor(a * from.x + b * control.x + c * to.x + plate.x)
    const y = Math.floor(a * from.y + b * control.y + c * to.y + plate.y)
    const near = [-2, -1, 0, 1, 2].map(off => sums[(y + off) * plate.width + x] ?? 0)
    expect(Math.max(...near)).toBeGreaterThan(0)
  }
})

test('it is drawn while one of its papers is shown and neither is gone, paler when only one is', () => {
  const whole = total(summed([2, 2]))
  const half = total(summed([2, 1]))
  expect(half).toBeGreaterThan(0)
  expect(half).toBeLessThan(whole / 2)
  expect(Math.abs(total(summed([1, 2])) - half)).toBeLessThan(half / 100)
  for (const states of [
    [1, 1],
    [0, 2],
    [2, 0],
  ])
    expect(total(summed(states))).toBe(0)
})

test('a long citation counts less on each pixel than a short one', () => {
  const short = summed([2, 2], { places: Float32Array.of(20, 30, 40, 34) })
  expect(Math.max(...short)).toBeGreaterThan(1.5 * Math.max(...summed([2, 2])))
})

test('the same crowd gives the same sums, however many pauses there are', () => {
  const count = 3000
  const crowd: CitedCrowd = {
    places: Float32Array.from({ length: 2 * count }, (_, at) => (at * 7919) % (at % 2 ? 120 : 200)),
    states: new Uint8Array(count).fill(2),
    cites: packedLinks(Array.from({ length: count }, (_, at) => [(at * 31) % count, (at * 17) % count])),
  }
  const sums = new Uint32Array(plate.width * plate.height)
  const pauses = [...summingLines(sums, plate, crowd)].length
  expect(pauses).toBeGreaterThan(0)
  expect(summed([], crowd)).toEqual(sums)
})

test('where there would be too many lines, some of the long stand for all: the tone stays what it is', () => {
  const count = 20_000
  const crowd: CitedCrowd = {
    places: Float32Array.from({ length: 2 * count }, (_, at) => (at * 7919) % (at % 2 ? 120 : 200)),
    states: new Uint8Array(count).fill(2),
    cites: packedLinks(Array.from({ length: count }, (_, at) => [(at * 31 + 7) % count])),
  }
  const sums = new Uint32Array(plate.width * plate.height)
  for (const _ of summingLines(sums, plate, crowd, 200_000));
  const whole = summed([], crowd)
  expect(total(sums) / total(whole)).toBeCloseTo(1, 1)
  expect(sums.filter(sum => sum > 0).length).toBeLessThan(whole.filter(sum => sum > 0).length)
})

test('papers at no place at all have no citations there', () => {
  for (const nowhere of [NaN, Infinity, -Infinity, 3e38])
    expect(total(summed([2, 2], { places: Float32Array.of(from.x, from.y, nowhere, nowhere) }))).toBe(0)
})
