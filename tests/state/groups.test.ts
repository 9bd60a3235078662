import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupOf, groups, shapes } from '../../src/state/groups.ts'
import { dark, light } from '../../src/state/theme.ts'
import { colourings } from '../../src/state/view-state.ts'
import { example, graphOf, graphs } from './example.ts'

/** A graph of `count` sections with one paper each. */
function sectioned(count: number) {
  const ids = Array.from({ length: count }, (_, at) => `s${at}`)
  return graphOf(Object.fromEntries(ids.map(id => [`paper of ${id}`, { section: id }])), [], {
    sections: ids.map(id => ({ id, title: id.toUpperCase(), depth: 0 })),
  })
}

test('sections come in the order of the list, with their depth; empty ones are left out', () => {
  const legend = groups(example(), 'section', light)
  expect(legend.map(({ id, name, depth, size }) => [id, name, depth, size])).toEqual([
    ['models', 'Models', 0, 1],
    ['models/decoders', 'Decoders', 1, 2],
    ['~none', 'Outside any section', 0, 1],
  ])
})

test('communities come in their own order, years from old to new', () => {
  const communities = groups(example(), 'community', light)
  expect(communities.map(({ id, name }) => [id, name])).toEqual([
    ['community-1', 'encoders'],
    ['community-2', 'decoders'],
  ])
  expect(groups(example(), 'year', light).map(({ id }) => id)).toEqual(['2017', '2018', '2022'])
})

test('works off the list are counted in no group', () => {
  const years = groups(example(), 'year', light).map(({ id }) => id)
  expect(years).not.toContain('2014')
})

test('every listed paper is in one group of each colouring, and the sizes add up', () => {
  fc.assert(
    fc.property(graphs, fc.constantFrom(...colourings), (graph, colouring) => {
      const legend = groups(graph, colouring, light)
      const listed = graph.filterNodes((_, paper) => paper.listed)
      const ids = legend.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const { id, size } of legend)
        expect(listed.filter(key => groupOf(graph.getNodeAttributes(key), colouring) === id)).toHaveLength(
          size,
        )
      expect(legend.reduce((sum, { size }) => sum + size, 0)).toBe(listed.length)
      expect(legend.every(({ size }) => size > 0)).toBe(true)
    }),
  )
})

test('a section called "none" is not where the papers outside any section are', () => {
  const graph = graphOf({ a: { section: 'none' }, b: {} }, [], {
    sections: [{ id: 'none', title: 'None', depth: 0 }],
  })
  expect(groups(graph, 'section', light).map(({ name, size }) => [name, size])).toEqual([
    ['None', 1],
    ['Outside any section', 1],
  ])
})

test.each([light, dark])('up to eight groups have eight colours, $name', theme => {
  const colours = groups(sectioned(8), 'section', theme).map(({ colour }) => colour)
  expect(new Set(colours).size).toBe(8)
  expect(colours).not.toContain(theme.neutral)
})

test('up to twenty-four groups differ in colour or shape', () => {
  const looks = groups(sectioned(24), 'section', light).map(({ colour, shape }) => `${colour} ${shape}`)
  expect(new Set(looks).size).toBe(24)
})

test('a group added at the end leaves the looks of the others as they were', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), count => {
      expect(groups(sectioned(count + 1), 'section', light).slice(0, count)).toEqual(
        groups(sectioned(count), 'section', light),
      )
    }),
  )
})

test('the order of the papers in the graph does not matter', () => {
  const [facts, reversed] = [example(), example()]
  const nodes = reversed.mapNodes((id, paper) => [id, paper] as const).reverse()
  reversed.clear()
  for (const [id, paper] of nodes) reversed.addNode(id, paper)
  for (const colouring of colourings)
    expect(groups(reversed, colouring, light)).toEqual(groups(facts, colouring, light))
})

test('papers without a group are neutral circles', () => {
  const graph = graphOf({ a: {} })
  for (const colouring of colourings)
    expect(groups(graph, colouring, light)).toEqual([
      expect.objectContaining({ id: '~none', colour: light.neutral, shape: 'circle', size: 1 }),
    ])
})

test('years are circles on a scale from old to new; one year alone has a colour too', () => {
  const legend = groups(
    graphOf({ a: { year: 2010 }, b: { date: '2015-03' }, c: { year: 2020 } }),
    'year',
    light,
  )
  expect(new Set(legend.map(({ shape }) => shape))).toEqual(new Set([shapes[0]]))
  expect(new Set(legend.map(({ colour }) => colour)).size).toBe(3)
  const [alone] = groups(graphOf({ a: { year: 2010 } }), 'year', light)
  expect(alone?.colour).toBe(legend[0]?.colour)
})
