import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groundwork, readerShares, readingChances } from '../../src/core/reader-walk.ts'
import { anyNetwork, drawnNetwork, numbersOf } from '../networks.ts'

const evenly = (goals: readonly number[]) => new Map(goals.map(goal => [goal, 1 / goals.length]))

test('a direct reference gets half, what it rests on half of that', () => {
  const network = drawnNetwork('goal>a a>b b>c c>d')
  const goals = numbersOf(network, 'goal')
  const ground = groundwork(network, goals)
  const shares = readerShares(network, ground, evenly(goals), new Uint8Array(network.keys.length))
  expect(numbersOf(network, 'a b c d').map(paper => shares[paper])).toEqual([0.5, 0.25, 0.125, 0])
})

test('a paper that is read is not followed further', () => {
  const network = drawnNetwork('goal>a a>b')
  const goals = numbersOf(network, 'goal')
  const read = Uint8Array.from(network.keys, key => (key === 'a' ? 1 : 0))
  const shares = readerShares(network, groundwork(network, goals), evenly(goals), read)
  expect(numbersOf(network, 'a b').map(paper => shares[paper])).toEqual([0.5, 0])
})

test('chances of a reference list sum to one', () => {
  fc.assert(
    fc.property(anyNetwork, network => {
      const { strengths } = groundwork(network, [0])
      network.keys.forEach((_, paper) => {
        const chances = readingChances(network, strengths, paper)
        if (chances.length === 0) return
        expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1)
      })
    }),
  )
})

test('shares are finite, and reading more never raises any', () => {
  fc.assert(
    fc.property(anyNetwork, fc.nat(), (network, bits) => {
      const ground = groundwork(network, [0])
      const shares = (mark: (paper: number) => number) =>
        readerShares(
          network,
          ground,
          evenly([0]),
          Uint8Array.from(network.keys, (_, paper) => mark(paper)),
        )
      const before = shares(() => 0)
      const after = shares(paper => (paper > 0 && (bits >> (paper % 16)) & 1 ? 1 : 0))
      after.forEach((share, paper) => {
        expect(Number.isFinite(share)).toBe(true)
        expect(share).toBeLessThanOrEqual((before[paper] ?? 0) + 1e-12)
      })
    }),
  )
})
