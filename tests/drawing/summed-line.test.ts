import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawLine } from '../../src/drawing/summed-line.ts'

const [width, height] = [24, 16]
const weight = 256

function drawn(...[fromX, fromY, toX, toY]: readonly number[]): Uint32Array {
  const sums = new Uint32Array(width * height)
  drawLine({ sums, width, height }, fromX as number, fromY as number, toX as number, toY as number, weight)
  return sums
}

/** The same by the definition: at the middle of each step the two nearest pixels share the weight by their distance. */
function expected(fromX: number, fromY: number, toX: number, toY: number): Map<number, number> {
  const isSteep = Math.abs(toY - fromY) > Math.abs(toX - fromX)
  const sums = new Map<number, number>()
  const [a, b, c, d] = isSteep ? [fromY, fromX, toY, toX] : [fromX, fromY, toX, toY]
  for (let step = 0; step < (isSteep ? height : width); step += 1) {
    const middle = step + 0.5
    if (!(middle >= Math.min(a, c) && middle < Math.max(a, c))) continue
    const across = b + ((d - b) * (middle - a)) / (c - a) - 0.5
    for (const pixel of [Math.floor(across), Math.floor(across) + 1]) {
      if (pixel < 0 || pixel >= (isSteep ? width : height)) continue
      const share = weight * (1 - Math.abs(across - pixel))
      sums.set(isSteep ? step * width + pixel : pixel * width + step, share)
    }
  }
  return sums
}

const inside = fc.tuple(
  fc.double({ min: 2, max: width - 2, noNaN: true }),
  fc.double({ min: 2, max: height - 2, noNaN: true }),
)

test('a line inside shares its weight between the two nearest pixels of each step', () => {
  fc.assert(
    fc.property(inside, inside, ([a, b], [c, d]) => {
      const sums = drawn(a, b, c, d)
      const own = expected(a, b, c, d)
      const off = sums.map((sum, at) => Math.abs(sum - (own.get(at) ?? 0)))
      expect(Math.max(...off)).toBeLessThan(2)
    }),
  )
})

test('a line that leaves the plate is cut there, and the rest of it lies where it would', () => {
  const anywhere = fc.tuple(
    fc.double({ min: -60, max: 80, noNaN: true }),
    fc.double({ min: -60, max: 80, noNaN: true }),
  )
  fc.assert(
    fc.property(anywhere, anywhere, ([a, b], [c, d]) => {
      const sums = drawn(a, b, c, d)
      const own = expected(a, b, c, d)
      const off = sums.map((sum, at) => {
        const [column, row] = [at % width, Math.floor(at / width)]
        // Next to the edge a step may be left out whole.
        const isNear = row < 2 || column < 2 || row > height - 3 || column > width - 3
        return isNear && sum === 0 ? 0 : Math.abs(sum - (own.get(at) ?? 0))
      })
      expect(Math.max(...off)).toBeLessThan(8)
    }),
  )
})

test('either direction gives the same line, but for rounding', () => {
  fc.assert(
    fc.property(inside, inside, ([a, b], [c, d]) => {
      const back = drawn(c, d, a, b)
      const off = drawn(a, b, c, d).map((sum, at) => Math.abs(sum - (back[at] as number)))
      expect(Math.max(...off)).toBeLessThan(3)
    }),
  )
})

test('no number whatever makes it write outside or run on', () => {
  const any = fc.double()
  fc.assert(
    fc.property(any, any, any, any, (a, b, c, d) => {
      const sums = new Uint32Array(width * height)
      expect(drawLine({ sums, width, height }, a, b, c, d, weight)).toBeLessThanOrEqual(
        Math.max(width, height),
      )
    }),
  )
})
