/** A citation graph as the bytes of a corpus file. */
import type { CitationEdge, CitationGraph, PaperNode } from './citation-graph.ts'
import { noGroup, referenceKnowledge } from './corpus.ts'
import { type Column, corpusFile } from './corpus-columns.ts'
import { graphJson, sixDecimals } from './graph-file-json.ts'
import { attributesSchema, citationSchema, factsSchema } from './graph-file-schema.ts'
import type { Links } from './links.ts'
import { decimalDate } from './paper.ts'
import { packedTexts } from './text-column.ts'
import { textOrder } from './text-order.ts'

/**
 * The bytes of a corpus file: the same for the same graph in whatever order it was built. Coordinates, and counts of more
 * than sixteen million, are rounded to what a `Float32Array` holds; everything else is kept as a graph file keeps it.
 */
export function encodeCorpus(graph: CitationGraph): Uint8Array<ArrayBuffer> {
  const keys = graph.nodes().sort(textOrder)
  const papers = keys.map(key => graph.getNodeAttributes(key))
  const attributes = attributesSchema.read(graph.getAttributes())
  const { cites, citations } = packedCitations(graph, keys)
  const { kinds, kindOf } = kindsOf(citations)
  const head = { attributes, papers: papers.length, citations: citations.length, kinds }
  return corpusFile(head, {
    ...paperColumns(papers, graph.getAttribute('sections')),
    ...textColumn('keys', keys),
    ...textColumn(
      'titles',
      papers.map(({ title }) => title),
    ),
    ...textColumn(
      'nicknames',
      papers.map(({ nickname = '' }) => nickname),
    ),
    ...textColumn(
      'firstAuthors',
      papers.map(({ authors }) => authors[0] ?? ''),
    ),
    ...textColumn(
      'facts',
      papers.map(paper => graphJson(factsSchema.read(paper))),
    ),
    citesStarts: cites.starts,
    citesEnds: cites.ends,
    citationKinds: kindOf,
    mentions: Float32Array.from(citations, ({ mentions = Number.NaN }) => mentions),
    ...(citations.some(({ contexts }) => contexts) &&
      textColumn(
        'contexts',
        citations.map(({ contexts }) => (contexts ? JSON.stringify(contexts) : '')),
      )),
  })
}

function textColumn(name: string, texts: readonly string[]): Record<string, Column> {
  const { starts, bytes } = packedTexts(texts)
  return { [`${name}Starts`]: starts, [name]: bytes }
}

function paperColumns(
  papers: readonly PaperNode[],
  sections: readonly { readonly id: string }[],
): Record<string, Column> {
  const sectionOf = new Map(sections.map(({ id }, at) => [id, at]))
  return {
    map: Float32Array.from(papers.flatMap(({ x, y }) => [x, y])),
    timeline: Float32Array.from(papers.flatMap(({ timeline: { x, y } }) => [x, y])),
    layers: Float32Array.from(papers.flatMap(({ layers: { x, y } }) => [x, y])),
    listed: Uint8Array.from(papers, ({ listed }) => (listed ? 1 : 0)),
    dates: Float32Array.from(papers, paper => decimalDate(paper) ?? Number.NaN),
    inListCitations: Uint32Array.from(papers, ({ inListCitations }) => inListCitations),
    inListReferences: Uint32Array.from(papers, ({ inListReferences }) => inListReferences),
    worldCitations: Float32Array.from(papers, ({ citationCount = Number.NaN }) => citationCount),
    pageRanks: Float32Array.from(papers, ({ pageRank }) => sixDecimals(pageRank)),
    referencesKnown: Uint8Array.from(papers, paper => referenceKnowledge.indexOf(paper.referencesKnown)),
    sections: Uint16Array.from(papers, ({ section = '' }) => groupNumber(sectionOf.get(section))),
    communities: Uint16Array.from(papers, ({ community }) => groupNumber(community)),
  }
}

/** Groups beyond what the column can count are none. */
function groupNumber(number = noGroup): number {
  return Math.min(number, noGroup)
}

function packedCitations(
  graph: CitationGraph,
  keys: readonly string[],
): { readonly cites: Links; readonly citations: readonly CitationEdge[] } {
  const numbers = new Map(keys.map((key, number) => [key, number]))
  const starts = new Int32Array(keys.length + 1)
  const ends = new Int32Array(graph.size)
  const citations: CitationEdge[] = []
  keys.forEach((key, paper) => {
    const row = graph
      .mapOutEdges(key, (_, citation, _citing, cited) => ({ citation, cited: numbers.get(cited) ?? 0 }))
      .sort((a, b) => a.cited - b.cited)
    for (const { citation, cited } of row) {
      ends[citations.length] = cited
      citations.push(citation)
    }
    starts[paper + 1] = citations.length
  })
  return { cites: { starts, ends }, citations }
}

/** What is known of citations repeats itself: each kind of knowledge once, and which of them each citation is of. */
function kindsOf(citations: readonly CitationEdge[]): { kinds: object[]; kindOf: Uint32Array } {
  const numbers = new Map<string, number>()
  const kinds: object[] = []
  const kindOf = Uint32Array.from(citations, ({ mentions: _, contexts: __, ...rest }) => {
    const kind = citationSchema.read(rest)
    const name = JSON.stringify(kind)
    const number = numbers.get(name) ?? kinds.push(kind) - 1
    numbers.set(name, number)
    return number
  })
  return { kinds, kindOf }
}
