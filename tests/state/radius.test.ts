import fc from 'fast-check'
import { expect, test } from 'vitest'
import { largest, mostCitations, radius, sizeValue, smallest } from '../../src/state/radius.ts'
import { example, graphOf } from './example.ts'

const count = fc.nat({ max: 1_000_000 })

test('the area of a paper grows by the same amount with every citation', () => {
  const area = (value: number) => radius(value, 8) ** 2
  const steps = [1, 2, 3, 4, 5, 6, 7, 8].map(value => area(value) - area(value - 1))
  for (const step of steps) expect(step).toBeCloseTo((largest ** 2 - smallest ** 2) / 8)
})

test('more citations never make a paper smaller, and no paper leaves the limits', () => {
  fc.assert(
    fc.property(count, count, count, (a, b, most) => {
      const [less, more] = [radius(Math.min(a, b), most), radius(Math.max(a, b), most)]
      expect(less).toBeLessThanOrEqual(more)
      expect(less).toBeGreaterThanOrEqual(smallest)
      expect(more).toBeLessThanOrEqual(largest)
    }),
  )
})

test('where nobody cites anybody all papers are small', () => {
  expect(radius(0, 0)).toBe(smallest)
  expect(radius(0, 100)).toBe(smallest)
  expect(radius(100, 100)).toBe(largest)
})

test('a size stands for citations in the list or in the world, which may be unknown', () => {
  const graph = example()
  expect(sizeValue(graph.getNodeAttributes('attention'), 'in-list')).toBe(3)
  expect(sizeValue(graph.getNodeAttributes('attention'), 'world')).toBe(9000)
  expect(sizeValue(graph.getNodeAttributes('bert'), 'world')).toBeUndefined()
})

test('the scale is that of the listed papers', () => {
  expect(mostCitations(example(), 'in-list')).toBe(3)
  const graph = graphOf({ a: { citationCount: 5 }, b: {}, c: { citationCount: 999, listed: false } })
  expect(mostCitations(graph, 'world')).toBe(5)
  expect(mostCitations(graphOf({}), 'world')).toBe(0)
})
