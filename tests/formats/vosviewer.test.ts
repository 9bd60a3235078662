import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CitationGraph } from '../../src/core/citation-graph.ts'
import { network } from '../../src/formats/network.ts'
import { vosviewer } from '../../src/formats/vosviewer.ts'
import { example, graphOf } from '../state/example.ts'
import { hostileGraphs } from './hostile-graph.ts'

function fileOf(graph: CitationGraph) {
  const marks = new Map(
    graph.mapNodes((key, { x, y }) => [
      key,
      { x, y, radius: 4, colour: '#000000', label: `label of ${key}` },
    ]),
  )
  return JSON.parse(vosviewer(network(graph, new Set(graph.nodes()), marks), graph))
}

test('items have labels, places with y upwards, clusters from 1 and weights', () => {
  const { items, clusters } = fileOf(example()).network
  expect(items[1]).toEqual({
    id: 'attention',
    label: 'label of attention',
    description: 'Title: Attention Is All You Need<br>Authors: Ashish Vaswani, Noam Shazeer<br>Year: 2017',
    cluster: 1,
    weights: { 'Cited in the list': 3, Citations: 9000 },
    scores: { 'First year': 2017 },
    x: -0.7143,
    y: 0.1429,
  })
  expect(clusters).toEqual([
    { cluster: 1, label: 'encoders' },
    { cluster: 2, label: 'decoders' },
  ])
})

test('links are as strong as the citing text mentions the cited paper', () => {
  expect(fileOf(example()).network.links).toContainEqual({
    source_id: 'bert',
    target_id: 'attention',
    strength: 7,
  })
})

test('two papers that cite each other have one link', () => {
  const graph = graphOf({ a: {}, b: {} }, [
    ['a', 'b', { mentions: 2 }],
    ['b', 'a'],
  ])
  expect(fileOf(graph).network.links).toEqual([{ source_id: 'a', target_id: 'b', strength: 3 }])
})

test('a title is text, not HTML', () => {
  const { items } = fileOf(graphOf({ a: { title: '<img src=x onerror=alert(1)>' } })).network
  expect(items[0].description).toBe('Title: &lt;img src=x onerror=alert(1)&gt;')
})

test('whatever papers say, places are within the square and links lead only to items', () => {
  fc.assert(
    fc.property(hostileGraphs, graph => {
      const { items, links } = fileOf(graph).network
      const ids = new Set(items.map(({ id }: { id: string }) => id))
      expect(ids.size).toBe(graph.order)
      for (const { x, y, description } of items) {
        expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(1)
        expect(description.replaceAll('<br>', '')).not.toMatch(/[<>]/)
      }
      for (const { source_id, target_id, strength } of links) {
        expect(ids.has(source_id) && ids.has(target_id)).toBe(true)
        expect(strength).toBeGreaterThan(0)
      }
    }),
    { numRuns: 150 },
  )
})
