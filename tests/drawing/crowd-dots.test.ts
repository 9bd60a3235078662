import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Dots, drawingDots } from '../../src/drawing/crowd-dots.ts'
import { type Plate, plateFor } from '../../src/drawing/crowd-plate.ts'
import type { Viewport } from '../../src/state/viewport.ts'

const size = { width: 80, height: 60 }
const blue = 0xff8040

function dots(places: readonly (readonly [number, number])[], change: Partial<Dots> = {}): Dots {
  const count = places.length
  return {
    places: Float32Array.from(places.flat()),
    radii: new Float32Array(count).fill(1.5),
    colours: new Uint32Array(count).fill(blue),
    strengths: new Float32Array(count).fill(1),
    crowding: new Float32Array(count),
    order: Int32Array.from({ length: count }, (_, at) => at),
    opacity: 1,
    ...change,
  }
}

function drawn(of: Dots, viewport: Viewport = { k: 1, x: 0, y: 0 }): { plate: Plate; pixels: Uint32Array } {
  const plate = plateFor(viewport, size, 1, { overscan: 0.25, most: 1e9 })
  const pixels = new Uint32Array(plate.width * plate.height)
  for (const _ of drawingDots(pixels, plate, of));
  return { plate, pixels }
}

const opacityOf = (pixel = 0) => pixel >>> 24

test('a dot is in its place and colour from any viewport, and nowhere else', () => {
  const viewports = fc.record({
    k: fc.double({ min: 0.4, max: 40, noNaN: true }),
    x: fc.double({ min: -50, max: 50, noNaN: true }),
    y: fc.double({ min: -50, max: 50, noNaN: true }),
  })
  fc.assert(
    fc.property(viewports, viewport => {
      const { plate, pixels } = drawn(dots([[1.3, 1.7]]), viewport)
      const [x, y] = [plate.k * 1.3 + plate.x, plate.k * 1.7 + plate.y]
      const reach = 1.5 * Math.sqrt(viewport.k) + 1
      const isWrong = (pixel: number, at: number) => {
        const away = Math.hypot((at % plate.width) + 0.5 - x, Math.floor(at / plate.width) + 0.5 - y)
        return away > reach ? pixel !== 0 : away < reach - 2 && pixel !== ((255 << 24) | blue) >>> 0
      }
      expect(pixels.findIndex(isWrong)).toBe(-1)
    }),
  )
})

test('a dot has the area that it should, also when it is smaller than a pixel', () => {
  for (const radius of [0.2, 0.4, 0.8, 1.5, 4]) {
    const { pixels } = drawn(dots([[20.4, 20.3]], { radii: Float32Array.of(radius) }))
    const area = pixels.reduce((sum, pixel) => sum + opacityOf(pixel) / 255, 0)
    expect(area / (Math.PI * radius ** 2)).toBeGreaterThan(0.75)
    expect(area / (Math.PI * radius ** 2)).toBeLessThan(1.3)
  }
})

test('who is gone leaves no trace', () => {
  const { pixels } = drawn(dots([[20, 20]], { strengths: Float32Array.of(0) }))
  expect(pixels.every(pixel => pixel === 0)).toBe(true)
})

test('the more dots lie over each other, the denser the tone; a crowd pales each and stays a tone', () => {
  const middle = (count: number, change: Partial<Dots> = {}) => {
    const { plate, pixels } = drawn(
      dots(
        Array.from({ length: count }, () => [20, 20]),
        { opacity: 0.3, radii: new Float32Array(count).fill(0.9), ...change },
      ),
    )
    return opacityOf(pixels[35 * plate.width + 40])
  }
  expect(middle(1)).toBeLessThan(middle(2))
  expect(middle(2)).toBeLessThan(middle(5))
  const many = (count: number) => middle(count, { crowding: new Float32Array(count).fill(count / 2) })
  expect(many(20)).toBeGreaterThan(middle(1))
  expect(many(200)).toBeGreaterThan(many(20))
  expect(many(200)).toBeLessThan(220)
})

test('who is large keeps its strength in any crowd', () => {
  const crowded = { crowding: Float32Array.of(50) }
  const strongest = (radius: number) =>
    Math.max(...drawn(dots([[20, 20]], { ...crowded, radii: Float32Array.of(radius) })).pixels)
  expect(opacityOf(strongest(3))).toBe(255)
  expect(opacityOf(strongest(0.9))).toBeLessThan(50)
})

test('what comes later in the order lies above', () => {
  const both = [
    [20, 20],
    [20, 20],
  ] as const
  const { plate, pixels } = drawn(
    dots(both, { colours: Uint32Array.of(1, 2), order: Int32Array.of(1, 0), radii: Float32Array.of(3, 3) }),
  )
  expect((pixels[35 * plate.width + 40] ?? 0) & 0xffffff).toBe(1)
})

test('two colours over each other mix, and none of their channels runs over', () => {
  const colour = fc.integer({ min: 0, max: 0xffffff })
  fc.assert(
    fc.property(colour, colour, fc.double({ min: 0.01, max: 1, noNaN: true }), (one, other, opacity) => {
      const both = dots(
        [
          [20, 20],
          [20, 20],
        ],
        { colours: Uint32Array.of(one, other), opacity },
      )
      for (const pixel of new Set(drawn(both).pixels))
        for (const shift of pixel === 0 ? [] : [0, 8, 16]) {
          const [a, b, mixed] = [one, other, pixel].map(value => (value >>> shift) & 255)
          expect(mixed).toBeGreaterThanOrEqual(Math.min(a ?? 0, b ?? 0) - 1)
          expect(mixed).toBeLessThanOrEqual(Math.max(a ?? 0, b ?? 0) + 1)
        }
    }),
    { numRuns: 20 },
  )
})

test('places that are no numbers are not drawn', () => {
  const any = fc.oneof(fc.double(), fc.constantFrom(NaN, Infinity, -Infinity))
  fc.assert(
    fc.property(fc.array(fc.tuple(any, any), { maxLength: 20 }), places => {
      expect(drawn(dots(places)).pixels.length).toBe(120 * 90)
    }),
    { numRuns: 30 },
  )
  expect(drawn(dots([[NaN, 3]])).pixels.every(pixel => pixel === 0)).toBe(true)
})
