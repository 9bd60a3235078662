import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bend, controlPoint } from '../../src/state/citation-curve.ts'

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
