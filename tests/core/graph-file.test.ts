import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { DirectedGraph } from 'graphology'
import { expect, test } from 'vitest'
import { graphSchemaText } from '../../scripts/graph-schema-text.ts'
import { citationGraph } from '../../src/core/analysed-graph.ts'
import { decodeGraphFile, encodeGraphFile, GraphFileError } from '../../src/core/graph-file.ts'
import { anyFacts, diamond, drawnFacts, retold } from '../graphs.ts'

const text = encodeGraphFile(citationGraph(drawnFacts(diamond)))

const nodeA = text.split('\n').find(line => line.startsWith('{"key":"a"')) ?? ''
const firstEdge = text.split('\n').find(line => line.startsWith('{"source"')) ?? ''

test('what is decoded is what was encoded, to the byte', () => {
  fc.assert(
    fc.property(anyFacts, facts => {
      const graph = citationGraph(facts)
      const file = encodeGraphFile(graph)
      const back = decodeGraphFile(file)
      expect(encodeGraphFile(back)).toBe(file)
      expect(back.getAttributes()).toEqual(graph.getAttributes())
      expect(back.mapNodes((key, paper) => [key, paper])).toEqual(
        graph.mapNodes((key, paper) => [key, paper]),
      )
      expect(back.mapEdges((_, evidence, citing, cited) => [citing, cited, evidence])).toEqual(
        graph.mapEdges((_, evidence, citing, cited) => [citing, cited, evidence]),
      )
    }),
    { numRuns: 40 },
  )
})

test('the order in which facts are told makes no difference to the file', () => {
  fc.assert(
    fc.property(anyFacts, facts => {
      expect(encodeGraphFile(citationGraph(retold(facts)))).toBe(encodeGraphFile(citationGraph(facts)))
    }),
    { numRuns: 40 },
  )
})

test('each paper and each citation has a line of its own', () => {
  const lines = text.split('\n')
  expect(lines.filter(line => line.startsWith('{"key":"'))).toHaveLength(4)
  expect(lines.filter(line => line.startsWith('{"source":"'))).toHaveLength(4)
  expect(lines.filter(line => line.includes('"title":"The paper b"'))).toHaveLength(1)
})

test('graphology reads the file as it is', () => {
  const graph = DirectedGraph.from(JSON.parse(text))
  expect(graph.order).toBe(4)
  expect(graph.hasDirectedEdge('d', 'b')).toBe(true)
  expect(graph.getNodeAttribute('b', 'title')).toBe('The paper b')
})

test('the committed JSON Schema is the one in the source, and accepts a graph file', () => {
  expect(readFileSync('data/graph.schema.json', 'utf8')).toBe(graphSchemaText())
  const validate = new Ajv().compile(JSON.parse(graphSchemaText()))
  validate(JSON.parse(text))
  expect(validate.errors).toBeNull()
  expect(validate(JSON.parse(text.replace('"title":"The paper a",', '')))).toBe(false)
})

test.each([
  ['', 'The graph file is empty.'],
  ['<!doctype html><title>404</title>', 'A web page came in place of the graph file'],
  [text.slice(0, 300), 'The graph file is cut short'],
  ['hello', 'The graph file is not JSON.'],
  ['[]', 'This JSON is not a graph file'],
  ['null', 'This JSON is not a graph file'],
  ['{"nodes":[],"edges":[]}', 'This JSON is not a graph file'],
  [text.replace('"version": 1', '"version": 2'), 'has version 2; this Cairn reads version 1'],
])('a text that is no graph file is refused with a reason: %.30s', (broken, reason) => {
  expect(() => decodeGraphFile(broken)).toThrow(GraphFileError)
  expect(() => decodeGraphFile(broken)).toThrow(reason)
  expect(() => decodeGraphFile(broken)).toThrow(/npm run graph/)
})

test.each([
  ['a missing title', '"title":"The paper a",', '', 'nodes.0.attributes.title'],
  ['a citation of nobody', '"target":"a"', '"target":"z"', 'paper z, which is not in the file'],
  ['a self-citation', '"target":"a"', '"target":"b"', 'paper b cites itself'],
  ['a citation twice', firstEdge, firstEdge + firstEdge, 'b cites a twice'],
  ['a paper twice', nodeA, nodeA + nodeA, 'paper a is in it twice'],
  ['a key that is a trap', '{"key":"a"', '{"key":"__proto__"', 'nodes.0.key: "__proto__"'],
  ['a script as a link', '"links":[]', '"links":["javascript:alert(1)"]', 'nodes.0.attributes.links.0'],
  [
    'a place nowhere',
    '"timeline":{"x":',
    '"timeline":{"x":null,"was":',
    'nodes.0.attributes.timeline.x: null',
  ],
  ['a place without end', '"timeline":{"x":', '"timeline":{"x":1e999,"was":', 'timeline.x: Infinity'],
  ['a community that is none', '"community":0', '"community":7', 'paper a is in community 7 of'],
  ['a section that is none', '"section":"all"', '"section":"x"', 'paper a is in section x'],
  ['edges that are none', '"edges": [', '"edges": {}, "was": [', 'edges: Object; expected Array'],
])('%s is refused, and the message names the place', (_, right, wrong, place) => {
  const broken = text.replace(right, wrong)
  expect(broken).not.toBe(text)
  expect(() => decodeGraphFile(broken)).toThrow(GraphFileError)
  expect(() => decodeGraphFile(broken)).toThrow(place)
})

test('what works off the list cite and how they were ranked is in the file, and may be absent', () => {
  const ranking = { candidates: 2, referenced: 1 }
  const papers = { c: { listed: false, leaning: 0.123456, cites: ['a', 'b'] } }
  const file = encodeGraphFile(citationGraph({ ...drawnFacts(diamond, papers), ranking }))
  const graph = decodeGraphFile(file)
  expect(graph.getNodeAttributes('c')).toMatchObject(papers.c)
  expect(graph.getAttributes().ranking).toEqual(ranking)
  expect(graph.size).toBe(4)
  expect(encodeGraphFile(graph)).toBe(file)
  expect(decodeGraphFile(text).getAttributes()).not.toHaveProperty('ranking')
  expect(() => decodeGraphFile(file.replace('"cites":["a"', '"cites":["z"'))).toThrow(
    'a citation names paper z, which is not in the file',
  )
})

test('what works off the list cite changes nothing else: metrics, communities and places', () => {
  fc.assert(
    fc.property(anyFacts, facts => {
      const keys = [...facts.papers.keys()]
      const told = new Map(
        [...facts.papers].map(([key, paper]) => [key, paper.listed ? paper : { ...paper, cites: keys }]),
      )
      const graph = citationGraph({ ...facts, papers: told })
      graph.forEachNode(key => graph.removeNodeAttribute(key, 'cites'))
      expect(encodeGraphFile(graph)).toBe(encodeGraphFile(citationGraph(facts)))
    }),
    { numRuns: 30 },
  )
})

test('fields that the format does not know are dropped, and prototypes stay clean', () => {
  const graph = decodeGraphFile(
    text.replace(
      '"title":"The paper a"',
      '"title":"The paper a","__proto__":{"polluted":1},"onclick":"alert(1)"',
    ),
  )
  expect(Object.keys(graph.getNodeAttributes('a'))).not.toContain('onclick')
  expect(graph.getNodeAttribute('a', 'polluted' as 'title')).toBeUndefined()
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})
