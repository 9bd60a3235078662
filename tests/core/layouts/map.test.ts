import fc from 'fast-check'
import { expect, test } from 'vitest'
import { map } from '../../../src/core/layouts/map.ts'
import { anyDots } from '../../graphs.ts'
import { expectSoundLayout, without } from './layout-facts.ts'

test('every paper has a place of its own, the same each time', () => {
  expectSoundLayout(map)
})

test('when a paper comes back, the others stay exactly where they were', () => {
  fc.assert(
    fc.property(anyDots(20), dots => {
      fc.pre(dots.dots.length > 1)
      const before = map(without(dots, 0))
      const after = map(dots, before)
      for (const [key, place] of before) expect(after.get(key)).toEqual(place)
    }),
    { numRuns: 20 },
  )
})

test('papers of a section lie nearer to each other than to those of another', () => {
  const cites = [[], [0], [0, 1], [], [3], [3, 4, 0]]
  const dots = cites.map((_, at) => ({ key: `${at}`, section: at < 3 ? 0 : 1, community: at < 3 ? 0 : 1 }))
  const citedBy = cites.map((_, cited) =>
    cites.flatMap((references, citing) => (references.includes(cited) ? citing : [])),
  )
  const places = [...map({ dots, cites, citedBy }).values()]
  const distance = (a: number, b: number) =>
    Math.hypot((places[a]?.x ?? 0) - (places[b]?.x ?? 0), (places[a]?.y ?? 0) - (places[b]?.y ?? 0))
  const mean = (pairs: [number, number][]) =>
    pairs.reduce((sum, [a, b]) => sum + distance(a, b), 0) / pairs.length
  expect(
    mean([
      [0, 1],
      [0, 2],
      [1, 2],
      [3, 4],
      [3, 5],
      [4, 5],
    ]),
  ).toBeLessThan(
    mean([
      [0, 3],
      [1, 4],
      [2, 5],
      [1, 3],
      [2, 4],
    ]),
  )
})
