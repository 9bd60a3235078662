import fc from 'fast-check'
import { DirectedGraph } from 'graphology'
import { parse } from 'graphology-graphml'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import type { CitationGraph } from '../../src/core/citation-graph.ts'
import { graphml } from '../../src/formats/graphml.ts'
import { network } from '../../src/formats/network.ts'
import { example } from '../state/example.ts'
import { hostileGraphs } from './hostile-graph.ts'

const mark = { x: 10.256, y: 20, radius: 4, colour: '#2f6ea3', label: 'Vaswani 2017' }

function fileOf(graph: CitationGraph): string {
  return graphml(network(graph, new Set(graph.nodes()), new Map(graph.mapNodes(key => [key, mark]))))
}

/** Reads strictly; gives what is not well-formed, and data without a key of its kind. */
function faults(xml: string): string[] {
  const parser = new SaxesParser({ xmlns: true })
  const found: string[] = []
  const keys = new Set<string>()
  let kind = ''
  parser.on('error', error => found.push(error.message))
  parser.on('opentag', ({ name, uri, attributes }) => {
    if (uri !== 'http://graphml.graphdrawing.org/xmlns') found.push(`namespace ${uri}`)
    if (name === 'key') keys.add(`${attributes.for?.value} ${attributes.id?.value}`)
    if (name === 'node' || name === 'edge') kind = name
    if (name === 'data' && !keys.has(`${kind} ${attributes.key?.value}`)) found.push('data without a key')
  })
  parser.write(xml).close()
  return found
}

test('Gephi Lite’s reader finds papers and citations, their facts, places, sizes and colours', () => {
  const read = parse(DirectedGraph, fileOf(example()))
  expect(read.type).toBe('directed')
  expect(read.getNodeAttributes('attention')).toMatchObject({
    label: 'Vaswani 2017',
    title: 'Attention Is All You Need',
    first_year: 2017,
    listed: true,
    x: 10.26,
    y: -20,
    size: 4,
    color: '#2f6ea3',
  })
  expect(read.getEdgeAttributes('bert', 'attention')).toMatchObject({ mentions: 7 })
  expect(read.size).toBe(example().size)
})

test('whatever papers say, the file is well-formed, declares what it uses and reads back', () => {
  fc.assert(
    fc.property(hostileGraphs, graph => {
      const file = fileOf(graph)
      expect(faults(file)).toEqual([])
      const read = parse(DirectedGraph, file)
      expect(read.nodes().sort()).toEqual(graph.nodes().sort())
      expect(read.size).toBe(graph.size)
    }),
    { numRuns: 150 },
  )
})
