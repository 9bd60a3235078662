import { expect, test } from 'vitest'
import { backbone } from '../../src/core/backbone.ts'
import { networkOf } from '../../src/core/citation-network.ts'
import { toldStory } from '../../src/state/told-story.ts'
import { graphOf } from './example.ts'

/** Two threads, a b c and x y z, which c cites the end of; l is cited by all. */
const graph = graphOf(
  Object.fromEntries(['a', 'b', 'c', 'x', 'y', 'l', 'm', 'n'].map((key, at) => [key, { year: 2000 + at }])),
  [
    ['b', 'a'],
    ['c', 'b'],
    ['y', 'x'],
    ['m', 'l'],
    ['n', 'l'],
  ],
)
const network = networkOf(graph)
const keysOf = (papers: readonly number[]) => papers.map(paper => network.keys[paper]).join('')

test('of the backbone one chain is told, numbered from its oldest paper, with landmarks lit beside it', () => {
  const { told, chains, lit } = toldStory(network, backbone(network, { length: 3 }), 1)
  expect(keysOf(told)).toBe('abc')
  expect([...lit.numbers]).toEqual([
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ])
  expect([lit.isLink('b', 'a'), lit.isLink('y', 'x')]).toEqual([true, false])
  expect([...lit.beside].every(key => !chains.flat().includes(network.keys.indexOf(key)))).toBe(true)
})

test('another chain is told when the view asks for it; one that there is not gives way to the first', () => {
  const story = backbone(network, { length: 2 })
  expect(toldStory(network, story, 2).told).toBe(story.chains[1])
  expect(toldStory(network, story, 99).told).toBe(story.chains[0])
})

test('without citations nothing is told', () => {
  expect(toldStory(network, { chains: [], landmarks: [] }, 1).told).toEqual([])
})
