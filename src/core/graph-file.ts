/** The contract with disk: a citation graph as the text of a graph file and back. */
import {
  type CitationEvidence,
  type CitationGraph,
  emptyGraph,
  type GraphAttributes,
  type PaperNode,
} from './citation-graph.ts'
import { graphJson } from './graph-file-json.ts'
import {
  attributesSchema,
  citationSchema,
  type GraphFile,
  graphFileSchema,
  paperSchema,
} from './graph-file-schema.ts'
import { shortened } from './paper.ts'
import { number, oneOf, readAs, record } from './shape.ts'
import { textOrder } from './text-order.ts'

/** Why a text is no graph that can be shown. The message says what is wrong and what to do. */
export class GraphFileError extends Error {
  override readonly name = 'GraphFileError'
}

const rebuild = 'Build the graph again: npm run graph'

/**
 * The text of a graph file: graphology's export with a format and a version, one line for each paper and citation,
 * sorted by key, so that two versions of it compare well. The same for the same graph in whatever order it was built.
 */
export function encodeGraphFile(graph: CitationGraph): string {
  const nodes = graph
    .mapNodes((key, paper) => ({ key, attributes: paperSchema.read(citingWithin(graph, paper)) }))
    .sort((a, b) => textOrder(a.key, b.key))
  const edges = graph
    .mapDirectedEdges((_, attributes, source, target) => ({
      source,
      target,
      attributes: citationSchema.read(attributes),
    }))
    .sort((a, b) => textOrder(a.source, b.source) || textOrder(a.target, b.target))
  const attributes = Object.entries(attributesSchema.read(graph.getAttributes()))
  return `{
"format": "cairn-graph",
"version": 1,
"options": {"type":"directed","multi":false,"allowSelfLoops":false},
"attributes": {
${attributes.map(([name, value]) => `${JSON.stringify(name)}: ${Array.isArray(value) ? lines(value) : graphJson(value)}`).join(',\n')}
},
"nodes": ${lines(nodes)},
"edges": ${lines(edges)}
}
`
}

/** An excerpt of a corpus knows of citations of works that are not in it; a graph file does not. */
function citingWithin(graph: CitationGraph, { cites, ...paper }: PaperNode): PaperNode {
  return cites ? { ...paper, cites: cites.filter(cited => graph.hasNode(cited)) } : paper
}

function lines(items: readonly unknown[]): string {
  return items.length === 0 ? '[]' : `[\n${items.map(graphJson).join(',\n')}\n]`
}

/**
 * The graph in the text of a graph file, papers and citations sorted by key. Everything in it is checked; fields that
 * the format does not know are dropped.
 *
 * @throws {GraphFileError} when the text is not JSON, cut short, another format, a newer version or of another shape
 */
export function decodeGraphFile(text: string): CitationGraph {
  const file = checkedFile(parsedJson(text))
  const graph = emptyGraph<PaperNode, GraphAttributes>()
  graph.replaceAttributes(file.attributes)
  const nodes = [...file.nodes].sort((a, b) => textOrder(a.key, b.key))
  const sections = new Set(file.attributes.sections.map(({ id }) => id))
  for (const { key, attributes } of nodes) {
    if (graph.hasNode(key)) throw mistake(`paper ${shortened(key, 80)} is in it twice`)
    checkPlaces(key, attributes, file.attributes.communities.length, sections)
    graph.addNode(key, attributes)
  }
  const edges = [...file.edges].sort((a, b) => textOrder(a.source, b.source) || textOrder(a.target, b.target))
  graph.forEachNode((_, { cites = [] }) => {
    for (const cited of cites) if (!graph.hasNode(cited)) throw absentPaper(cited)
  })
  for (const { source, target, attributes } of edges) addCitation(graph, source, target, attributes)
  return graph
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const start = text.trimStart()
    if (start === '') throw new GraphFileError(`The graph file is empty. ${rebuild}`)
    if (start.startsWith('<'))
      throw new GraphFileError(
        'A web page came in place of the graph file: most likely it is not where the page looks for it. ' +
          'Put graph.json there, or build it: npm run graph',
      )
    if (start.startsWith('{') && !start.trimEnd().endsWith('}'))
      throw new GraphFileError(`The graph file is cut short: its end is missing. ${rebuild}`)
    throw new GraphFileError(`The graph file is not JSON. ${rebuild}`)
  }
}

/** What tells a graph file from other JSON, of whatever version. */
const head = record({ format: oneOf('cairn-graph'), version: number(0, Number.MAX_SAFE_INTEGER) })

function checkedFile(json: unknown): GraphFile {
  const { version } = readAs(head, json, () => {
    throw new GraphFileError(
      `This JSON is not a graph file: it lacks "format": "cairn-graph" and its version. ${rebuild}`,
    )
  })
  if (version > 1)
    throw new GraphFileError(
      `The graph file has version ${version}; this Cairn reads version 1. Update Cairn, or build the graph again with this one: npm run graph`,
    )
  return readAs(graphFileSchema, json, ({ path, message }) => {
    throw mistake(`${path.join('.') || 'the file'}: ${message}`)
  })
}

function checkPlaces(
  key: string,
  paper: PaperNode,
  communities: number,
  sections: ReadonlySet<string>,
): void {
  if (paper.community !== undefined && paper.community >= communities)
    throw mistake(`paper ${shortened(key, 80)} is in community ${paper.community} of ${communities}`)
  if (paper.section !== undefined && !sections.has(paper.section))
    throw mistake(
      `paper ${shortened(key, 80)} is in section ${shortened(paper.section, 80)}, which is not in the file`,
    )
}

function addCitation(graph: CitationGraph, citing: string, cited: string, evidence: CitationEvidence): void {
  const missing = [citing, cited].find(key => !graph.hasNode(key))
  if (missing !== undefined) throw absentPaper(missing)
  if (citing === cited) throw mistake(`paper ${shortened(citing, 80)} cites itself`)
  if (graph.hasEdge(citing, cited))
    throw mistake(`${shortened(citing, 80)} cites ${shortened(cited, 80)} twice`)
  graph.addDirectedEdge(citing, cited, evidence)
}

function absentPaper(key: string): GraphFileError {
  return mistake(`a citation names paper ${shortened(key, 80)}, which is not in the file`)
}

function mistake(what: string): GraphFileError {
  return new GraphFileError(`invalid graph file: ${what}. ${rebuild}`)
}
