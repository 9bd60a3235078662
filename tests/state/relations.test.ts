import fc from 'fast-check'
import { expect, test } from 'vitest'
import { relations } from '../../src/state/relations.ts'
import { example, graphOf, graphs } from './example.ts'

const keys = (related: readonly { readonly id: string }[]) => related.map(({ id }) => id)

test('a paper is related to what it cites, on the list and off it, and to what cites it', () => {
  const { cites, citedBy, citesOffList } = relations(example(), 'gpt')
  expect(keys(cites)).toEqual(['attention'])
  expect(keys(citedBy)).toEqual(['palm'])
  expect(keys(citesOffList)).toEqual(['adam'])
  expect(cites[0]?.paper.title).toBe('Attention Is All You Need')
  expect(cites[0]?.evidence.mentions).toBe(2)
})

test('the strongest citation comes first: by mentions, else by the judgement of influence', () => {
  expect(keys(relations(example(), 'attention').citedBy)).toEqual(['bert', 'palm', 'gpt'])
})

test('of equally strong citations the more cited paper comes first, then the smaller key', () => {
  const graph = graphOf({ a: {}, b: {}, c: {}, d: {} }, [
    ['d', 'c'],
    ['d', 'b'],
    ['d', 'a'],
    ['a', 'c'],
  ])
  expect(keys(relations(graph, 'd').cites)).toEqual(['c', 'a', 'b'])
})

test('every citation of a paper is in one of its relations, each once', () => {
  fc.assert(
    fc.property(graphs, graph => {
      graph.forEachNode(id => {
        const { cites, citedBy, citesOffList } = relations(graph, id)
        expect(keys([...cites, ...citesOffList]).sort()).toEqual([...graph.outNeighbors(id)].sort())
        expect(keys(citedBy).sort()).toEqual([...graph.inNeighbors(id)].sort())
        expect(cites.every(({ paper }) => paper.listed)).toBe(true)
        expect(citesOffList.some(({ paper }) => paper.listed)).toBe(false)
      })
    }),
  )
})
