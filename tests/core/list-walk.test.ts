import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packedLinks } from '../../src/core/links.ts'
import { cocitedWeights, listWalk, restartingWalk } from '../../src/core/list-walk.ts'
import { reversed } from '../../src/core/listed-papers.ts'
import { anyAdjacency } from '../graphs.ts'
import { drawnNetwork, numbersOf } from '../networks.ts'

test('the walk is the power iteration of its matrix', () => {
  fc.assert(
    fc.property(anyAdjacency(8), fc.nat(), (cites, chance) => {
      const both = cites.map((own, paper) => [...own, ...(reversed(cites)[paper] ?? [])])
      const starts = [...both.keys()].filter(paper => both[paper]?.length && (paper + chance) % 3 !== 0)
      if (starts.length === 0) return
      const shares = restartingWalk(packedLinks(both), starts)
      let dense = both.map((_, paper) => (starts.includes(paper) ? 1 / starts.length : 0))
      const matrix = both.map((_, to) =>
        both.map(own => (own.length > 0 ? own.filter(end => end === to).length / own.length : 0)),
      )
      for (let step = 0; step < 12; step += 1)
        dense = matrix.map(
          (row, to) =>
            0.6 * row.reduce((sum, chanceOf, from) => sum + chanceOf * (dense[from] ?? 0), 0) +
            (starts.includes(to) ? 0.4 / starts.length : 0),
        )
      dense.forEach((share, paper) => {
        expect(shares[paper]).toBeCloseTo(share, 12)
      })
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
    }),
  )
})

test('the walk knows citations by and of the list, and the references of candidates only', () => {
  const network = drawnNetwork('l>a c>l c>b o>p')
  const [l = 0, a = 0, b = 0, c = 0, p = 0] = numbersOf(network, 'l a b c p')
  const without = listWalk(network, [l], [])
  expect([a, b, c, p].map(paper => (without.visits[paper] ?? 0) > 0)).toEqual([true, false, true, false])
  const withCandidate = listWalk(network, [l], [c])
  expect(withCandidate.visits[b]).toBeGreaterThan(0)
  expect(withCandidate.citations[b]).toBe(1)
})

test('what is cited beside the list weighs more, what everybody cites weighs less', () => {
  const network = drawnNetwork('q>l q>m q>x r>l r>y')
  const [l = 0, m = 0, x = 0, y = 0, q = 0, r = 0] = numbersOf(network, 'l m x y q r')
  const list = Uint8Array.from(network.keys, (_, paper) => (paper === l || paper === m ? 1 : 0))
  const even = cocitedWeights(network, list, [q, r], new Int32Array(network.keys.length))
  expect([even[x], even[y]]).toEqual([2, 1])
  const famous = Int32Array.from(network.keys, (_, paper) => (paper === x ? 99 : 0))
  expect(cocitedWeights(network, list, [q, r], famous)[x]).toBeCloseTo(0.2)
})
