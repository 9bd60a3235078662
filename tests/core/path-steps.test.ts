import { expect, test } from 'vitest'
import { citationAt } from '../../src/core/citation-network.ts'
import type { PathStep } from '../../src/core/path-steps.ts'
import { readingPath } from '../../src/core/prerequisites.ts'
import { drawnNetwork, namesOf, numbersOf } from '../networks.ts'

function steps(drawing: string, budget = 7) {
  const network = drawnNetwork(drawing)
  const path = readingPath(network, { goals: numbersOf(network, 'z'), budget })
  const named = new Map(path.steps.map(step => [network.keys[step.paper] ?? '', step]))
  return { network, path, step: (name: string): PathStep | undefined => named.get(name) }
}

test('three mentions make a prerequisite essential, three citing papers a foundation, less is background', () => {
  const { step } = steps('z>a:3 z>b:2 z>c:2 y>b x>b z>d!')
  expect(['a', 'b', 'c', 'd'].map(name => step(name)?.kind)).toEqual([
    'essential',
    'foundation',
    'background',
    'essential',
  ])
})

test('what lies deeper is a foundation, and its chain leads through the paper that needs it', () => {
  const { network, step } = steps('z>y:2 y>x:2')
  expect(step('x')).toMatchObject({ kind: 'foundation', depth: 2 })
  expect(namesOf(network, step('x')?.chain ?? [])).toBe('x y z')
})

test('alternatives are other references of the same paper, those first that are cited together with it', () => {
  const { network, step } = steps('z>a:9 z>b:2 z>c:2 q>a q>b r>a r>b s>c', 1)
  expect(namesOf(network, step('a')?.alternatives ?? [])).toBe('b c')
})

test('chosen papers that cite each other are to be read together', () => {
  const { network, path } = steps('z>a:3 z>b:3 a>b b>a')
  expect(path.circles.map(circle => namesOf(network, circle))).toEqual(['a b'])
})

test('the position of a citation, or none', () => {
  const network = drawnNetwork('c>a c>b')
  const [a = 0, b = 0, c = 0] = numbersOf(network, 'a b c')
  expect([citationAt(network, c, b), citationAt(network, b, a)]).toEqual([1, -1])
})
