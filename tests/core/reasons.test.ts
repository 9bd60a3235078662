import fc from 'fast-check'
import { expect, test } from 'vitest'
import { missingPapers } from '../../src/core/missing-papers.ts'
import { runningName } from '../../src/core/paper.ts'
import { readingPath } from '../../src/core/prerequisites.ts'
import {
  chainText,
  circleReason,
  evidenceReason,
  missingReason,
  offListReason,
  orderReason,
  rankingReason,
  stepReason,
} from '../../src/core/reasons.ts'
import { anyNetwork, drawnNetwork, numbersOf } from '../networks.ts'

const named = Object.fromEntries(
  ['a', 'b', 'c', 'x', 'y', 'z'].map(key => [key, { nickname: key.toUpperCase() }]),
)

function reasons(drawing: string, budget = 7) {
  const network = drawnNetwork(drawing, named)
  const path = readingPath(network, { goals: numbersOf(network, 'z'), budget })
  const reasonFor = (key: string, context?: string) => {
    const step = path.steps.find(({ paper }) => network.keys[paper] === key)
    return step && stepReason(network, path, step, () => context)
  }
  return { network, path, reasonFor }
}

test('a step is explained by how often the goal cites it and who cites it too', () => {
  const { reasonFor } = reasons('z>a:7! z>b:2 z>c:1 b>a c>b')
  expect(reasonFor('a')).toBe(
    'Cited 7 times in Z (highly influential). 1 of its 2 other references with known references cites it too.',
  )
  expect(reasonFor('b')).toBe(
    'Cited twice in Z. 1 of its 1 other reference with known references cites it too.',
  )
  expect(reasons('z>a:0 z>b:0').reasonFor('a')).toBe('In the references, but not in the text, of Z.')
})

test('a deeper step says for whom it is', () => {
  expect(reasons('z>y:3 y>x:1').reasonFor('x')).toBe('Cited once in Y. For when Y is new to you.')
})

test('the citing sentence is quoted where it is known', () => {
  expect(reasons('z>a:1').reasonFor('a', 'We follow [1].')).toBe('Cited once in Z: “We follow [1].”.')
})

test('what nobody counted says so', () => {
  const { network, path, reasonFor } = reasons('z>a z>b:2')
  expect(reasonFor('a')).toContain('how often, nobody counted')
  expect(evidenceReason(network, path)).toBe(
    'Nobody counted how often Z mentions 1 of 2 references: weak evidence.',
  )
  const counted = reasons('z>a:1')
  expect(evidenceReason(counted.network, counted.path)).toBeUndefined()
})

test('where nobody counted, shared references are named', () => {
  expect(reasons('z>a z>b a>b').reasonFor('a')).toBe('Cited in Z. They share 1 reference.')
})

test('an unknown reference list is admitted', () => {
  const network = drawnNetwork('z>a:1', { z: { nickname: 'Z', referencesKnown: 'partial' } })
  const path = readingPath(network, { goals: numbersOf(network, 'z') })
  expect(evidenceReason(network, path)).toBe(
    'The reference list of Z is not known in full: the path may lack papers.',
  )
})

test('order, chain and circle in words', () => {
  const { network } = reasons('z>y y>x x>a b')
  const [a = 0, b = 0, x = 0, y = 0, z = 0] = numbersOf(network, 'a b x y z')
  expect(orderReason(network, x, [b, y, z])).toBe('before Y because Y cites it')
  expect(orderReason(network, b, [y, z])).toBeUndefined()
  expect(chainText(network, [x, y, z])).toBe('Z → Y → X')
  expect(circleReason(network, [a, b])).toBe('A and B cite each other: read them together.')
  expect(circleReason(network, [a, b, x])).toBe(
    'A, B and X cite each other, some round a circle: read them together.',
  )
})

test('a missing paper names three of those that cite it', () => {
  const network = drawnNetwork('a>x b>x c>x y>x z>x x>a', { ...named, x: { listed: false } })
  const [missing] = missingPapers(network).papers
  expect(missing && missingReason(network, missing)).toBe('cited by 5 of your 5 (A, B, C …); cites 1 of them')
})

test('a step that the list lacks is told with its count and who cites it', () => {
  const network = drawnNetwork('a>x b>x z>x y>x', { ...named, x: { listed: false }, y: { listed: false } })
  const [x = 0] = numbersOf(network, 'x')
  expect(offListReason(network, x)).toBe('Not on the list, cited by 3 of your 3 (A, B, Z)')
})

test('an order of missing papers says which stage made it, and what that rests on', () => {
  expect(rankingReason({ candidates: 100, referenced: 87 })).toMatch(
    /^Ranked by how often a walk .* of the 100 closest works, the references of 87 are known\)\.$/,
  )
  expect(rankingReason({ candidates: 100, referenced: 0 })).toMatch(
    /^Ranked by what leans on it \(first stage: the references of these works are not known\)/,
  )
  expect(rankingReason({ candidates: 100, referenced: 20 })).toContain(
    '(first stage: of the 100 closest works, the references of only 20 are known)',
  )
})

test('a paper is called by its nickname, else by its title, shortened', () => {
  expect(runningName({ nickname: 'LoRA', title: 'Low-Rank Adaptation' })).toBe('LoRA')
  expect(runningName({ title: 'word '.repeat(40) })).toBe(`${'word '.repeat(11).trimEnd()}…`)
})

test('every step of every path has a reason that ends in a full stop', () => {
  fc.assert(
    fc.property(anyNetwork, network => {
      const path = readingPath(network, { goals: [0] })
      for (const step of path.steps) expect(stepReason(network, path, step)).toMatch(/^[A-Z].*\.$/s)
    }),
  )
})
