import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listedPapers } from '../../src/core/listed-papers.ts'
import { transitiveReduction } from '../../src/core/transitive-reduction.ts'
import { anyAcyclic, diamond, drawnFacts, shortcut } from '../graphs.ts'
import { reachable } from '../reachable.ts'

const inOrder = (cites: readonly unknown[]) => cites.map((_, paper) => paper)

test('a citation that a chain implies is left out', () => {
  const { cites } = listedPapers(drawnFacts(shortcut))
  expect(transitiveReduction(cites, [0, 1, 2])).toEqual([[], [0], [1]])
})

test('a diamond has nothing to spare', () => {
  const { cites } = listedPapers(drawnFacts(diamond))
  expect(transitiveReduction(cites, [0, 1, 2, 3])).toEqual(cites)
})

test('what is left reaches what was reached, and nothing in it can be spared', () => {
  fc.assert(
    fc.property(anyAcyclic(40), cites => {
      const reduced = transitiveReduction(cites, inOrder(cites))
      expect(reachable(reduced)).toEqual(reachable(cites))
      reduced.forEach((references, citing) => {
        for (const cited of references) {
          const without = reduced.with(
            citing,
            references.filter(other => other !== cited),
          )
          expect(reachable(without)[citing]?.has(cited)).toBe(false)
        }
      })
    }),
    { numRuns: 60 },
  )
})
