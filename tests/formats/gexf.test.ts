import fc from 'fast-check'
import Graph from 'graphology'
import { parse } from 'graphology-gexf'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import type { CitationGraph } from '../../src/core/citation-graph.ts'
import { gexf } from '../../src/formats/gexf.ts'
import { network } from '../../src/formats/network.ts'
import { example } from '../state/example.ts'
import { hostileGraphs } from './hostile-graph.ts'

const mark = { x: 10.256, y: 20, radius: 4, colour: '#2f6ea3', label: 'Vaswani 2017' }

function fileOf(graph: CitationGraph): string {
  return gexf(network(graph, new Set(graph.nodes()), new Map(graph.mapNodes(key => [key, mark]))))
}

/** What may stand in what, by GEXF 1.3. */
const within: Readonly<Record<string, readonly string[]>> = {
  '': ['gexf'],
  gexf: ['meta', 'graph'],
  meta: ['creator', 'description'],
  graph: ['attributes', 'nodes', 'edges'],
  attributes: ['attribute'],
  nodes: ['node'],
  edges: ['edge'],
  node: ['attvalues', 'viz:color', 'viz:position', 'viz:size'],
  edge: ['attvalues'],
  attvalues: ['attvalue'],
}

/** Reads strictly, namespaces included; gives what breaks the rules of GEXF. */
function faults(xml: string): string[] {
  const parser = new SaxesParser({ xmlns: true })
  const open: string[] = ['']
  const found: string[] = []
  const declared: Record<string, Map<string, string>> = { node: new Map(), edge: new Map() }
  const nodes = new Set<string>()
  let kind = ''
  parser.on('error', error => found.push(error.message))
  parser.on('opentag', ({ name, uri, attributes }) => {
    const value = (attribute: string) => attributes[attribute]?.value ?? ''
    if (!within[open.at(-1) ?? '']?.includes(name)) found.push(`${name} in ${open.at(-1)}`)
    if (uri !== (name.startsWith('viz:') ? 'http://gexf.net/1.3/viz' : 'http://gexf.net/1.3'))
      found.push(`namespace ${uri}`)
    if (name === 'attributes') kind = value('class')
    if (name === 'attribute') declared[kind]?.set(value('id'), value('type'))
    if (name === 'node' || name === 'edge') kind = name
    if (name === 'node') nodes.add(value('id'))
    if (name === 'edge' && !(nodes.has(value('source')) && nodes.has(value('target'))))
      found.push('an edge between unknown nodes')
    if (name === 'attvalue') {
      const type = declared[kind]?.get(value('for'))
      const shape = {
        string: /^/,
        integer: /^-?\d+$/,
        double: /^-?[\d.e-]+$/,
        boolean: /^(?:true|false)$/,
      }[type ?? '']
      if (!shape?.test(value('value'))) found.push(`${value('for')} is no ${type}: ${value('value')}`)
    }
    open.push(name)
  })
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  return found
}

test('Gephi Lite’s reader finds papers and citations, their facts, places, sizes and colours', () => {
  const read = parse(Graph, fileOf(example()))
  expect(read.type).toBe('directed')
  expect(read.getNodeAttributes('attention')).toMatchObject({
    label: 'Vaswani 2017',
    title: 'Attention Is All You Need',
    first_year: 2017,
    listed: true,
    color: 'rgb(47,110,163)',
    x: 10.26,
    y: -20,
    size: 4,
  })
  expect(read.getEdgeAttributes('bert', 'attention')).toMatchObject({ mentions: 7, implied: false })
  expect(read.size).toBe(example().size)
})

test('the same graph gives the same file', () => {
  expect(fileOf(example())).toBe(fileOf(example()))
  expect(faults(fileOf(example()))).toEqual([])
})

test('whatever papers say, the file is well-formed, keeps to the structure of GEXF and reads back', () => {
  fc.assert(
    fc.property(hostileGraphs, graph => {
      const file = fileOf(graph)
      expect(faults(file)).toEqual([])
      const read = parse(Graph, file)
      expect(read.nodes().sort()).toEqual(graph.nodes().sort())
      graph.forEachDirectedEdge((_, __, citing, cited) =>
        expect(read.hasDirectedEdge(citing, cited)).toBe(true),
      )
    }),
    { numRuns: 150 },
  )
})
