import fc from 'fast-check'
import { expect, test } from 'vitest'
import { citationAt } from '../../src/core/citation-network.ts'
import {
  assumedMentions,
  citationStrengths,
  isEssential,
  isUncounted,
  knownCitations,
  neededReferences,
  strengthWeights,
} from '../../src/core/citation-strength.ts'
import { linksOf } from '../../src/core/links.ts'
import { anyNetwork, drawnNetwork, namesOf, numbersOf } from '../networks.ts'

const plain = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map(name => [name, { title: `${name}${name}` }]))

/** References of a paper, strongest first. */
function ranked(drawing: string, citing: string): string {
  const network = drawnNetwork(drawing, plain)
  const [paper = 0] = numbersOf(network, citing)
  const { values } = citationStrengths(network)
  const start = network.cites.starts[paper] ?? 0
  const references = [...linksOf(network.cites, paper)].map((cited, at) => ({
    cited,
    value: values[start + at] ?? 0,
  }))
  return namesOf(
    network,
    references.sort((a, b) => b.value - a.value).map(({ cited }) => cited),
  )
}

test('what the text mentions more often is stronger', () => {
  expect(ranked('d>a:1 d>b:9 d>c:4', 'd')).toBe('b c a')
})

test('mentions being equal, what other papers cite too is stronger', () => {
  expect(ranked('e>a:2 e>b:2 d>b c>b', 'e')).toBe('b a')
})

test('a list of two tells as much as a longer one', () => {
  const network = drawnNetwork('c>a:1 c>b:5', plain)
  const { mentions } = strengthWeights
  const { values } = citationStrengths(network)
  expect(values[0]).toBeCloseTo(-mentions)
  expect(values[1]).toBeCloseTo(mentions)
})

test('without counts, influential stands for three mentions and any other citation for one', () => {
  const network = drawnNetwork('c>a c>b! d>a:2 d>b:0')
  expect([0, 1, 2, 3].map(at => assumedMentions(network, at))).toEqual([1, 3, 2, 0])
  expect([0, 1, 2, 3].map(at => isEssential(network, at))).toEqual([false, true, false, false])
})

test('the paper itself is no support for its references', () => {
  const network = drawnNetwork('c>a c>b d>a', { c: { listed: false } })
  expect([...knownCitations(network, network.listed)]).toEqual([1, 0, 0, 0])
  const alone = drawnNetwork('b>a c>a', plain)
  expect([...citationStrengths(alone).values]).toEqual([0, 0])
})

test('what is needed first is what is essential, or stands out where nothing was counted', () => {
  const counted = drawnNetwork('d>a:1 d>b:3 d>c!', plain)
  const [d = 0] = numbersOf(counted, 'd')
  const needed = (network: typeof counted) =>
    namesOf(
      network,
      neededReferences(network, citationStrengths(network), d).map(at => network.cites.ends[at] ?? 0),
    )
  expect(needed(counted)).toBe('b c')
  const uncounted = drawnNetwork('d>a d>b d>c e>b', plain)
  expect(isUncounted(uncounted, d)).toBe(true)
  expect(needed(uncounted)).toBe('b')
})

test('where nobody counted, a reference that cites the same works is stronger', () => {
  expect(ranked('d>a d>b d>c b>a e>b e>c e>a', 'd')).toBe('b a c')
  expect(ranked('d>a:1 d>b:1 d>c:1 b>a e>b e>c e>a', 'd')).toBe('a b c')
})

test('strengths are finite and sum to nothing within a list, methods aside', () => {
  fc.assert(
    fc.property(anyNetwork, network => {
      const { values } = citationStrengths(network)
      network.keys.forEach((_, paper) => {
        const own = values.subarray(network.cites.starts[paper], network.cites.starts[paper + 1])
        expect(own.every(Number.isFinite)).toBe(true)
        expect(own.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0)
      })
    }),
  )
})

test('only the papers asked about are weighed', () => {
  const network = drawnNetwork('c>a:1 c>b:5 d>a:1 d>b:5')
  const [d = 0, a = 0] = numbersOf(network, 'd a')
  const { values } = citationStrengths(network, { citing: [d] })
  expect([...values.subarray(0, 2)]).toEqual([0, 0])
  expect(values[citationAt(network, d, a)]).toBeLessThan(0)
})
