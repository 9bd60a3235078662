import { expect, test } from 'vitest'
import { bridgeTo } from '../../src/core/bridge.ts'
import { groundwork } from '../../src/core/reader-walk.ts'
import { drawnNetwork, namesOf, numbersOf } from '../networks.ts'

function bridge(drawing: string, known: string, without = ''): string | undefined {
  const network = drawnNetwork(drawing)
  const barred = new Set(without === '' ? [] : numbersOf(network, without))
  const passable = Uint8Array.from(network.keys, (_, paper) => (barred.has(paper) ? 0 : 1))
  const ground = groundwork(network, numbersOf(network, 'goal'), { depth: 9 })
  const chain = bridgeTo(network, ground, numbersOf(network, known)[0] ?? 0, passable)
  return chain && namesOf(network, chain)
}

test('a goal that cites the known paper needs no bridge', () => {
  expect(bridge('goal>a goal>b b>a', 'a')).toBe('a goal')
})

test('the bridge is the shortest chain', () => {
  expect(bridge('goal>b b>c c>a goal>d d>e e>f f>a', 'a')).toBe('a c b goal')
})

test('among equally short chains the stronger one is taken', () => {
  expect(bridge('goal>b:1 goal>c:9 goal>d:1 b>a c>a', 'a')).toBe('a c goal')
  expect(bridge('goal>b:1 goal>c:9 goal>d:1 b>a c>a', 'a', 'c')).toBe('a b goal')
})

test('where no chain leads there is no bridge', () => {
  expect(bridge('goal>b a>b', 'a')).toBeUndefined()
  expect(bridge('goal>b b>a', 'a', 'b')).toBeUndefined()
})
