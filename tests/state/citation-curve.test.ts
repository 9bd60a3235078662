import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bend, controlPoint, distanceToCurve } from '../../src/state/citation-curve.ts'

const coordinate = fc.integer({ min: -1000, max: 1000 })
const point = fc.record({ x: coordinate, y: coordinate })

test('the control point lies beside the middle, so that the arc bends by a tenth of its length', () => {
  fc.assert(
    fc.property(point, point, (citing, cited) => {
      const control = controlPoint(citing, cited)
      const [dx, dy] = [cited.x - citing.x, cited.y - citing.y]
      const aside = { x: control.x - (citing.x + cited.x) / 2, y: control.y - (citing.y + cited.y) / 2 }
      expect(aside.x * dx + aside.y * dy).toBeCloseTo(0, 6)
      // A quadratic curve passes half way between its chord and its control point.
      expect(Math.hypot(aside.x, aside.y) / 2).toBeCloseTo(bend * Math.hypot(dx, dy), 6)
    }),
  )
})

test('two papers that cite each other have two arcs, one on either side', () => {
  const [a, b] = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
  ]
  expect(controlPoint(a, b)).toEqual({ x: 50, y: -20 })
  expect(controlPoint(b, a)).toEqual({ x: 50, y: 20 })
})

test('the distance to a curve is that to the nearest of very many of its points', () => {
  fc.assert(
    fc.property(point, point, point, (citing, cited, from) => {
      const control = controlPoint(citing, cited)
      const mix = (a: number, b: number, c: number, t: number) =>
        (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c
      let least = Number.POSITIVE_INFINITY
      for (let step = 0; step <= 2000; step += 1) {
        const t = step / 2000
        const x = mix(citing.x, control.x, cited.x, t)
        const y = mix(citing.y, control.y, cited.y, t)
        least = Math.min(least, Math.hypot(x - from.x, y - from.y))
      }
      const length = Math.hypot(cited.x - citing.x, cited.y - citing.y)
      const distance = distanceToCurve(citing, cited, from)
      expect(distance).toBeGreaterThan(least - length / 2000 - 1e-6)
      expect(distance).toBeLessThan(least + 1e-3 * (1 + length))
    }),
  )
})
