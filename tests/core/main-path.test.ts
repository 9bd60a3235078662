import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linksOf, packedLinks } from '../../src/core/links.ts'
import { mainPath, searchPathCounts } from '../../src/core/main-path.ts'
import { anyAcyclic } from '../graphs.ts'
import { anyNetwork, drawnNetwork, namesOf } from '../networks.ts'

test('the key route follows the most travelled citations both ways', () => {
  const network = drawnNetwork('c>a c>b d>c e>d f>d g>b')
  expect(namesOf(network, mainPath(network).papers)).toBe('a c d e')
})

test('each citation of it says what share of all ways leads over it', () => {
  expect(mainPath(drawnNetwork('c>a c>b d>c e>d f>d g>b')).shares).toEqual(
    [0.4, 0.8, 0.4].map(share => expect.closeTo(share)),
  )
})

test('without citations there is no main path', () => {
  expect(mainPath(drawnNetwork('a b')).papers).toEqual([])
})

test('a citation is travelled by as many paths as can be counted one by one', () => {
  fc.assert(
    fc.property(anyAcyclic(9), cites => {
      const links = packedLinks(cites)
      const { logCounts } = searchPathCounts(links, new Float64Array(cites.length))
      const counted = new Float64Array(links.ends.length)
      for (const path of allPaths(cites))
        path.forEach((paper, at) => {
          const next = path[at + 1]
          if (next === undefined) return
          const position = (links.starts[paper] ?? 0) + linksOf(links, paper).indexOf(next)
          counted[position] = (counted[position] ?? 0) + 1
        })
      logCounts.forEach((count, at) => {
        expect(Math.exp(count)).toBeCloseTo(counted[at] ?? 0, 6)
      })
    }),
  )
})

/** Every path from a paper that nobody cites to one that cites nobody. */
function allPaths(cites: readonly (readonly number[])[]): number[][] {
  const cited = new Set(cites.flat())
  const extended = (path: number[]): number[][] => {
    const references = cites[path.at(-1) ?? 0] ?? []
    return references.length === 0 ? [path] : references.flatMap(next => extended([...path, next]))
  }
  return [...cites.keys()].filter(paper => !cited.has(paper)).flatMap(paper => extended([paper]))
}

test('each paper of the route cites the one before it, circles or not', () => {
  fc.assert(
    fc.property(anyNetwork, network => {
      const { papers: route } = mainPath(network)
      route.slice(1).forEach((paper, at) => {
        expect([...linksOf(network.cites, paper)]).toContain(route[at])
      })
      expect(new Set(route).size).toBe(route.length)
    }),
  )
})

test('three thousand papers in a row with two ways each do not overflow', () => {
  const cites = Array.from({ length: 3000 }, (_, paper) => [paper - 2, paper - 1].filter(cited => cited >= 0))
  const { logCounts } = searchPathCounts(packedLinks(cites), new Float64Array(3000))
  expect(logCounts.every(Number.isFinite)).toBe(true)
  expect(Math.max(...logCounts)).toBeGreaterThan(710)
})
