import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layerRanks } from '../../../src/core/layouts/layer-ranks.ts'
import { anyAcyclic } from '../../graphs.ts'

const inOrder = (cites: readonly unknown[]) => cites.map((_, paper) => paper)
const noDates = (cites: readonly unknown[]) => cites.map(() => undefined)

test('a paper on which others rest stands just above them, when it rests on nothing', () => {
  // 0 ← 1 ← 2 ← 3, and 3 also cites 4
  const cites = [[], [0], [1], [2, 4], []]
  expect(layerRanks(cites, [0, 1, 2, 4, 3], noDates(cites))).toEqual([0, 1, 2, 3, 2])
})

test('a paper with a choice of layers stands among those of its time', () => {
  // 0 ← 1 ← 2 ← 3 ← 4, and 5 cites 0 and is cited by 4
  const cites = [[], [0], [1], [2], [3, 5], [0]]
  const dates = [2010, 2012, 2014, 2016, 2018]
  expect(layerRanks(cites, [0, 1, 2, 3, 5, 4], [...dates, 2013.9])[5]).toBe(2)
  expect(layerRanks(cites, [0, 1, 2, 3, 5, 4], [...dates, 2016.1])[5]).toBe(3)
})

test('a paper without citations stands among those of its time', () => {
  expect(layerRanks([[], [0], []], [0, 2, 1], [2010, 2020, 2019])[2]).toBe(1)
})

test('fifty papers that all cite one are not put into one layer', () => {
  const cites = [[], ...Array.from({ length: 50 }, () => [0])]
  const ranks = layerRanks(cites, inOrder(cites), noDates(cites))
  const widest = Math.max(...ranks.map(rank => ranks.filter(other => other === rank).length))
  expect(widest).toBeLessThanOrEqual(12)
})

test('every paper stands below all it cites, and no layer is empty or too wide', () => {
  fc.assert(
    fc.property(anyAcyclic(40), cites => {
      const ranks = layerRanks(cites, inOrder(cites), noDates(cites))
      cites.forEach((references, citing) => {
        for (const cited of references) expect(ranks[cited]).toBeLessThan(ranks[citing] ?? -1)
      })
      const layers = Math.max(-1, ...ranks) + 1
      for (let rank = 0; rank < layers; rank += 1) {
        const size = ranks.filter(other => other === rank).length
        expect(size).toBeGreaterThan(0)
        expect(size).toBeLessThanOrEqual(Math.max(8, Math.ceil(1.6 * Math.sqrt(cites.length))))
      }
    }),
  )
})
