import fc from 'fast-check'
import { expect, test } from 'vitest'
import { citationGraph } from '../../src/core/analysed-graph.ts'
import type { CitationGraph, GraphFacts, PaperNode, Point } from '../../src/core/citation-graph.ts'
import { noGroup } from '../../src/core/corpus.ts'
import { corpusFile, corpusParts } from '../../src/core/corpus-columns.ts'
import { encodeCorpus } from '../../src/core/corpus-encoding.ts'
import { corpusOf, decodeCorpus } from '../../src/core/corpus-file.ts'
import { decodeGraphFile, encodeGraphFile, GraphFileError } from '../../src/core/graph-file.ts'
import { decimalDate } from '../../src/core/paper.ts'
import { packedTexts } from '../../src/core/text-column.ts'
import { anyFacts, diamond, drawnFacts } from '../graphs.ts'
import { graphOfCorpus } from './graph-of-corpus.ts'

const anyEvidence = fc.record(
  {
    influential: fc.boolean(),
    intents: fc.subarray(['background', 'methodology', 'result']),
    contexts: fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 2 }),
  },
  { requiredKeys: [] },
)

const anyKnownFacts: fc.Arbitrary<GraphFacts> = fc
  .tuple(anyFacts, fc.array(anyEvidence, { minLength: 30, maxLength: 30 }), fc.boolean())
  .map(([facts, evidence, named]) => ({
    ...facts,
    papers: new Map(
      [...facts.papers].map(([key, paper], at) => [
        key,
        named && at % 2 === 0 ? { ...paper, nickname: `Σ${at}`, cites: [...facts.papers.keys()] } : paper,
      ]),
    ),
    citations: facts.citations.map((citation, at) => ({ ...citation, ...evidence[at] })),
  }))

const graph = citationGraph(drawnFacts(diamond, { c: { listed: false, nickname: 'C' }, d: { authors: [] } }))
const bytes = encodeCorpus(graph)
const corpus = decodeCorpus(bytes.buffer)

function fround({ x, y }: Point): Point {
  return { x: Math.fround(x), y: Math.fround(y) }
}

function contentOf(graph: CitationGraph) {
  return {
    attributes: graph.getAttributes(),
    papers: graph.mapNodes((key, paper) => [
      key,
      { ...paper, ...fround(paper), timeline: fround(paper.timeline), layers: fround(paper.layers) },
    ]),
    citations: graph.mapEdges((_, evidence, citing, cited) => [citing, cited, evidence]),
  }
}

test('what is decoded is what a graph file would hold, coordinates rounded', () => {
  fc.assert(
    fc.property(anyKnownFacts, facts => {
      const graph = citationGraph(facts)
      const back = graphOfCorpus(corpusOf(graph))
      expect(contentOf(back)).toEqual(contentOf(decodeGraphFile(encodeGraphFile(graph))))
    }),
    { numRuns: 60 },
  )
})

test('columns say what the papers say', () => {
  fc.assert(
    fc.property(anyKnownFacts, facts => {
      const corpus = corpusOf(citationGraph(facts))
      for (let paper = 0; paper < corpus.size; paper += 1) {
        const known = corpus.paper(paper)
        expect(corpus.numberOf(corpus.keyOf(paper))).toBe(paper)
        expect(corpus.titleOf(paper)).toBe(known.title)
        expect(corpus.nicknameOf(paper)).toBe(known.nickname ?? '')
        expect(corpus.firstAuthorOf(paper)).toBe(known.authors[0] ?? '')
        expect(corpus.listed[paper]).toBe(known.listed ? 1 : 0)
        expect(corpus.dates[paper]).toBe(Math.fround(decimalDate(known) ?? Number.NaN))
        expect(corpus.inListCitations[paper]).toBe(known.inListCitations)
        expect(corpus.communities[paper]).toBe(known.community ?? noGroup)
        expect(corpus.attributes.sections[corpus.sections[paper] ?? 0]?.id).toBe(known.section)
        expect([...corpus.places.map.subarray(2 * paper, 2 * paper + 2)]).toEqual([known.x, known.y])
      }
    }),
    { numRuns: 20 },
  )
})

test('citations lead both ways', () => {
  const names = (papers: Iterable<number>) => Array.from(papers, paper => corpus.keyOf(paper))
  const { cites, citedBy } = corpus
  expect(names(cites.ends)).toEqual(['a', 'a', 'b', 'c'])
  expect(names(citedBy.ends)).toEqual(['b', 'c', 'd', 'd'])
  expect(corpus.citation(citedBy.positions[2] ?? -1)).toEqual(graph.getEdgeAttributes('d', 'b'))
  expect(corpus.citedBy).toBe(citedBy)
  expect(corpus.numberOf('z')).toBeUndefined()
})

test('all of it lives in the one buffer', () => {
  const { places, listed, dates, inListCitations, sections, communities, cites } = corpus
  const columns = [...Object.values(places), listed, dates, inListCitations, sections, communities]
  for (const column of [...columns, cites.starts, cites.ends]) expect(column.buffer).toBe(bytes.buffer)
})

/** The file with some columns, or facts of its head, exchanged. */
function rewritten(columns: Parameters<typeof corpusFile>[1], head: object = {}): ArrayBuffer {
  const parts = corpusParts(bytes.buffer)
  return corpusFile(
    { ...(parts.head as object), ...head },
    { ...Object.fromEntries(parts.columns), ...columns },
  ).buffer
}

function facts(...texts: readonly string[]) {
  const { starts, bytes } = packedTexts(texts)
  return { factsStarts: starts, facts: bytes }
}

test.each([
  ['nonsense', '}{'],
  ['nothing', ''],
  ['something else', '[1, 2]'],
  ['a script as a link', '{"authors":["A"],"ids":{},"links":["javascript:alert(1)"]}'],
])('a paper of which the file says %s is shown with what the columns know', (_, text) => {
  const damaged = decodeCorpus(rewritten(facts('', text, '', '')))
  expect(damaged.paper(1)).toEqual({
    title: 'The paper b',
    authors: [],
    ids: {},
    links: [],
    referencesKnown: 'complete',
    listed: true,
    section: 'all',
    inListCitations: 1,
    inListReferences: 1,
    pageRank: graph.getNodeAttribute('b', 'pageRank'),
    community: 0,
    ...placesOf(corpus.paper(1)),
  })
})

function placesOf({ x, y, timeline, layers }: PaperNode) {
  return { x, y, timeline, layers }
}

test('facts that the format does not know are dropped, and prototypes stay clean', () => {
  const odd =
    '{"authors":[],"ids":{},"links":[],"venue":"ACL","__proto__":{"polluted":1},"onclick":"x","listed":false}'
  const paper = decodeCorpus(rewritten(facts(odd, '', '', ''))).paper(0)
  expect(paper).toMatchObject({ venue: 'ACL', listed: true })
  expect(Object.keys(paper)).not.toContain('onclick')
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})

test('mentions and citing sentences that are none are not known', () => {
  const { starts, bytes } = packedTexts(['["We follow it."]', '{', '[1]', ''])
  const odd = decodeCorpus(
    rewritten({
      mentions: Float32Array.of(2, -1, 0.5, Number.POSITIVE_INFINITY),
      contextsStarts: starts,
      contexts: bytes,
    }),
  )
  expect([0, 1, 2, 3].map(odd.citation)).toEqual([
    { sources: ['bibliography'], deepest: true, mentions: 2, contexts: ['We follow it.'] },
    { sources: ['bibliography'] },
    { sources: ['bibliography'], deepest: true },
    { sources: ['bibliography'] },
  ])
})

test.each([
  ['a title that is none', rewritten({}, { attributes: { title: 1 } }), 'attributes.title: 1'],
  [
    'a kind of citation that is none',
    rewritten({}, { kinds: [{ sources: ['rumour'] }] }),
    'kinds.0.sources.0',
  ],
  ['a kind that is not in the head', rewritten({}, { kinds: [] }), 'column citationKinds has 0'],
  ['papers without columns', rewritten({}, { papers: 5 }), 'column map has 8 numbers; expected 10'],
  ['fewer papers than there are', rewritten({}, { papers: -1 }), 'papers: -1'],
  ['a place nowhere', rewritten({ layers: new Float32Array(8).fill(Number.NaN) }), 'column layers has NaN'],
  [
    'a community that is none',
    rewritten({ communities: Uint16Array.of(0, 9, 0, 0) }),
    'column communities has 9',
  ],
  ['a citation of nobody', rewritten({ citesEnds: Int32Array.of(0, 0, 1, 4) }), 'from paper 3 to 4'],
  ['titles without an end', rewritten({ titlesStarts: Uint32Array.of(0, 1, 2, 3, 99_999) }), 'column titles'],
  [
    'columns of another kind',
    rewritten({ dates: new Int32Array(4) }),
    'column dates holds numbers of another kind',
  ],
])('%s is refused, and the message names the place', (_, file, place) => {
  expect(() => decodeCorpus(file)).toThrow(GraphFileError)
  expect(() => decodeCorpus(file)).toThrow(place)
})

test('a damaged file is refused with a reason, or every paper and citation in it can be had', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
      damage => {
        const damaged = bytes.slice()
        for (const [at, byte] of damage) damaged[at] = byte
        try {
          const { order, size } = graphOfCorpus(decodeCorpus(damaged.buffer))
          expect([order, size]).toEqual([4, 4])
        } catch (error) {
          expect(error).toBeInstanceOf(GraphFileError)
        }
      },
    ),
    { numRuns: 2000 },
  )
})
