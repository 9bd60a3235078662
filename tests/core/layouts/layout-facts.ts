/** What every layout promises, as one function to test each of them with. */
import fc from 'fast-check'
import { expect } from 'vitest'
import type { Dots, Places } from '../../../src/core/layouts/dot.ts'
import { anyDots } from '../../graphs.ts'

/** Every paper has a place, finite, the same each time, and no dot lies on another. */
export function expectSoundLayout(layout: (dots: Dots, previous?: Places) => Places): void {
  fc.assert(
    fc.property(anyDots(30), dots => {
      const places = layout(dots)
      expect([...places.keys()].sort()).toEqual(dots.dots.map(({ key }) => key).sort())
      expect(layout(dots)).toEqual(places)
      const points = [...places.values()]
      for (const { x, y } of points) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true)
      points.forEach((point, at) => {
        for (const other of points.slice(0, at))
          expect(Math.hypot(point.x - other.x, point.y - other.y)).toBeGreaterThan(6)
      })
    }),
    { numRuns: 40 },
  )
}

/** The dots without one of them. */
export function without({ dots, cites, citedBy }: Dots, gone: number): Dots {
  const number = (other: number) => (other > gone ? other - 1 : other)
  const rest = (lists: Dots['cites']) =>
    lists.toSpliced(gone, 1).map(list => list.filter(other => other !== gone).map(number))
  return { dots: dots.toSpliced(gone, 1), cites: rest(cites), citedBy: rest(citedBy) }
}
