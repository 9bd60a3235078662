import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crowding } from '../../src/drawing/crowd-density.ts'

const radius = 2

function around(places: readonly (readonly [number, number])[], strength = 1): number[] {
  const flat = Float32Array.from(places.flat())
  return [...crowding(flat, new Float32Array(places.length).fill(radius), () => strength)]
}

test('where dots stand evenly, it is their area as a share of the ground', () => {
  const places = Array.from(
    { length: 10_000 },
    (_, at) => [(at % 100) * 3, Math.floor(at / 100) * 3] as const,
  )
  const share = (Math.PI * radius ** 2) / 9
  expect((around(places)[50 * 100 + 50] ?? 0) / share).toBeCloseTo(1, 0)
})

test('who stands alone is not crowded; among eleven it is ten times as crowded as beside one', () => {
  const at = (x: number, count: number) => Array.from({ length: count }, () => [x, 0] as const)
  const found = around([...at(0, 1), ...at(400, 2), ...at(800, 11)])
  expect(found[0]).toBe(0)
  expect((found[3] ?? 0) / (found[1] ?? 1)).toBeCloseTo(10, 0)
})

test('who is gone crowds nobody', () => {
  expect(
    around(
      [
        [0, 0],
        [1, 0],
      ],
      0,
    ),
  ).toEqual([0, 0])
})

test('places that are no numbers crowd nobody', () => {
  const any = fc.oneof(fc.double(), fc.constantFrom(NaN, Infinity, -Infinity))
  fc.assert(
    fc.property(fc.array(fc.tuple(any, any), { maxLength: 20 }), places => {
      for (const found of around(places)) expect(Number.isFinite(found) && found >= 0).toBe(true)
    }),
  )
})
