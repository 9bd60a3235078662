import fc from 'fast-check'
import { expect, test } from 'vitest'
import { strongComponents } from '../../src/core/strong-components.ts'
import { anyAdjacency } from '../graphs.ts'
import { reachable } from '../reachable.ts'

test('papers are in one component exactly when each reaches the other', () => {
  fc.assert(
    fc.property(anyAdjacency(14), cites => {
      const reach = reachable(cites)
      const components = strongComponents(cites)
      expect(components.flat().sort((a, b) => a - b)).toEqual(cites.map((_, paper) => paper))
      for (const members of components)
        for (const [paper] of cites.entries()) {
          const first = members[0] ?? 0
          const together = paper === first || (reach[first]?.has(paper) && reach[paper]?.has(first))
          expect(members.includes(paper)).toBe(together === true)
        }
    }),
  )
})

test('a component comes after those it cites', () => {
  fc.assert(
    fc.property(anyAdjacency(), cites => {
      const at = new Map(
        strongComponents(cites).flatMap((members, place) => members.map(paper => [paper, place])),
      )
      cites.forEach((references, citing) => {
        for (const cited of references) expect(at.get(cited)).toBeLessThanOrEqual(at.get(citing) ?? -1)
      })
    }),
  )
})

test('a chain of 100,000 citations does not exhaust the stack', () => {
  const chain = Array.from({ length: 100_000 }, (_, paper) => (paper < 99_999 ? [paper + 1] : []))
  expect(strongComponents(chain)).toHaveLength(100_000)
  const ring = chain.with(99_999, [0])
  expect(strongComponents(ring)).toHaveLength(1)
})
