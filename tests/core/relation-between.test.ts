import fc from 'fast-check'
import { expect, test } from 'vitest'
import { relationBetween } from '../../src/core/relation-between.ts'
import { diamond, mutual } from '../graphs.ts'
import { drawnGraph, smallGraphs } from './all-chains.ts'

const keys = (shared: readonly { readonly id: string }[]) => shared.map(({ id }) => id)

test('a direct citation is told with its evidence, whichever paper is named first', () => {
  const graph = drawnGraph('b>a:7')
  for (const [one, other] of [
    ['a', 'b'],
    ['b', 'a'],
  ] as const) {
    const { direct, shortest, longest } = relationBetween(graph, one, other)
    expect(direct).toMatchObject([{ citing: 'b', cited: 'a', mentions: 7 }])
    expect(shortest?.papers).toEqual(['b', 'a'])
    expect(longest).toBeUndefined()
  }
})

test('two papers that cite each other have two citations, the newer paper’s first', () => {
  const { direct } = relationBetween(drawnGraph(mutual), 'a', 'b')
  expect(direct.map(({ citing }) => citing)).toEqual(['b', 'a'])
})

test('at second hand: the papers between, the strongest first', () => {
  const { direct, shortest, through } = relationBetween(
    drawnGraph('d>b:1 d>c:2 b>a:5 c>a:2 e>a e>d'),
    'a',
    'd',
  )
  expect(direct).toEqual([])
  expect(shortest).toEqual({ papers: ['d', 'b', 'a'], ofThisLength: 2, oneLonger: 0 })
  expect(keys(through)).toEqual(['c', 'b'])
})

test('the longest chain is told only where it is longer', () => {
  expect(relationBetween(drawnGraph(diamond), 'a', 'd').longest).toBeUndefined()
  expect(relationBetween(drawnGraph('c>a c>b b>a'), 'a', 'c').longest).toEqual(['c', 'b', 'a'])
})

test('what both cite and what cites both, as strong as the weaker citation', () => {
  const graph = drawnGraph('c>a:9 d>a:1 c>b:2 d>b:2 x>c:1 x>d:1 y>c:3 y>d:2')
  const relation = relationBetween(graph, 'c', 'd')
  expect(relation.direct).toEqual([])
  expect(relation.shortest).toBeUndefined()
  expect(keys(relation.bothCite)).toEqual(['b', 'a'])
  expect(keys(relation.citeBoth)).toEqual(['y', 'x'])
  expect(relation.bothCite[1]?.evidence.map(({ mentions }) => mentions)).toEqual([9, 1])
})

test('what both cite off the list does not count', () => {
  const graph = drawnGraph('c>a d>a')
  graph.setNodeAttribute('a', 'listed', false)
  expect(relationBetween(graph, 'c', 'd').bothCite).toEqual([])
})

test('a paper has no relation with itself or with what is not there', () => {
  const nothing = { direct: [], through: [], bothCite: [], citeBoth: [] }
  const graph = drawnGraph(diamond)
  expect(relationBetween(graph, 'a', 'a')).toEqual(nothing)
  expect(relationBetween(graph, 'a', 'nobody')).toEqual(nothing)
})

test('a relation is the same from either side, but for which paper is named first', () => {
  fc.assert(
    fc.property(smallGraphs, graph => {
      const [one, other] = [relationBetween(graph, 'a', 'b'), relationBetween(graph, 'b', 'a')]
      expect(one.direct).toEqual(other.direct)
      expect(one.shortest).toEqual(other.shortest)
      expect(one.longest).toEqual(other.longest)
      for (const kind of ['through', 'bothCite', 'citeBoth'] as const)
        expect(keys(one[kind])).toEqual(keys(other[kind]))
    }),
  )
})

test('what is told of two papers is what the graph says of them', () => {
  fc.assert(
    fc.property(smallGraphs, graph => {
      const { direct, bothCite, citeBoth, through } = relationBetween(graph, 'a', 'b')
      const common = (one: readonly string[], other: readonly string[]) =>
        one.filter(id => other.includes(id)).sort()
      const [outA, outB] = [graph.outNeighbors('a'), graph.outNeighbors('b')]
      const [inA, inB] = [graph.inNeighbors('a'), graph.inNeighbors('b')]
      expect(direct.length).toBe(Number(graph.hasEdge('a', 'b')) + Number(graph.hasEdge('b', 'a')))
      expect(keys(bothCite).sort()).toEqual(common(outA, outB))
      expect(keys(citeBoth).sort()).toEqual(common(inA, inB))
      expect([common(outA, inB), common(outB, inA)]).toContainEqual(keys(through).sort())
    }),
  )
})
