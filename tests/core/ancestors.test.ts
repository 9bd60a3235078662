import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ancestorsOf } from '../../src/core/ancestors.ts'
import { packedLinks } from '../../src/core/links.ts'
import { anyAdjacency, shortcut } from '../graphs.ts'
import { drawnNetwork, namesOf, numbersOf } from '../networks.ts'
import { reachable } from '../reachable.ts'

test('the nearest way counts', () => {
  const network = drawnNetwork(shortcut)
  const { papers, depths } = ancestorsOf(network.cites, numbersOf(network, 'c'), 3)
  expect(namesOf(network, papers)).toBe('c a b')
  expect([...depths]).toEqual([1, 1, 0])
})

test('no farther than so many citations, and not through a paper that stops', () => {
  const network = drawnNetwork('b>a c>b d>c')
  const [b = 0] = numbersOf(network, 'b')
  const goal = numbersOf(network, 'd')
  expect(namesOf(network, ancestorsOf(network.cites, goal, 2).papers)).toBe('d c b')
  const stops = Uint8Array.from(network.keys, (_, paper) => (paper === b ? 1 : 0))
  expect(namesOf(network, ancestorsOf(network.cites, goal, 9, stops).papers)).toBe('d c b')
})

test('with hops enough these are all papers that chains of citations lead to', () => {
  fc.assert(
    fc.property(anyAdjacency(12), cites => {
      reachable(cites).forEach((expected, paper) => {
        const { papers } = ancestorsOf(packedLinks(cites), [paper], cites.length)
        expect(new Set(papers)).toEqual(new Set([paper, ...expected]))
      })
    }),
  )
})
