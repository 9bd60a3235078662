/** All works of a graph as numbers, and its citations with their evidence as packed arrays: what reading paths, orders and rankings are computed from. */
import type { Citation, CitationEvidence, CitationGraph, PaperFacts } from './citation-graph.ts'
import { type Links, type TurnedLinks, turnedLinks } from './links.ts'
import { decimalDate } from './paper.ts'
import { textOrder } from './text-order.ts'

/** What is known about one work; `PaperFacts` has it all. */
export type NetworkPaper = Pick<
  PaperFacts,
  'title' | 'nickname' | 'authors' | 'date' | 'year' | 'listed' | 'section' | 'order' | 'referencesKnown'
> &
  Pick<PaperFacts, 'referenceCount' | 'citationCount'>

/** Evidence by position of the citation in `cites.ends`. */
export interface PackedEvidence {
  /** How often the text mentions the cited work. NaN where nobody counted. */
  readonly mentions: Float32Array
  /** 1 where the catalogue judges that the citing paper rests on the cited one. */
  readonly influential: Uint8Array
  /** 1 where the cited work is used as a method. */
  readonly methodology: Uint8Array
}

export interface CitationNetwork extends PackedEvidence {
  /** A work's number is its place here; ascending by code units. */
  readonly keys: readonly string[]
  readonly papers: readonly NetworkPaper[]
  /** 1 for papers on the list. */
  readonly listed: Uint8Array
  /** When each work appeared, in years; infinite where unknown, so that it sorts last. */
  readonly dates: Float64Array
  /** Ascending, without self-citations and repetitions. */
  readonly cites: Links
  readonly citedBy: TurnedLinks
}

/** The network of a graph or of its facts, the same in whatever order they are told. */
export function citationNetwork(facts: {
  readonly papers: ReadonlyMap<string, NetworkPaper>
  readonly citations: readonly Citation[]
}): CitationNetwork {
  const keys = [...facts.papers.keys()].sort(textOrder)
  const numbers = new Map(keys.map((key, number) => [key, number]))
  const rows = facts.citations.flatMap(citation => {
    const citing = numbers.get(citation.citing)
    const cited = numbers.get(citation.cited)
    return citing === undefined || cited === undefined || citing === cited
      ? []
      : [{ citing, cited, citation }]
  })
  rows.sort((a, b) => a.citing - b.citing || a.cited - b.cited)
  const kept = rows.filter(
    ({ citing, cited }, at) => citing !== rows[at - 1]?.citing || cited !== rows[at - 1]?.cited,
  )
  const starts = new Int32Array(keys.length + 1)
  for (const { citing } of kept) starts[citing + 1] = (starts[citing + 1] as number) + 1
  for (let at = 0; at < keys.length; at += 1)
    starts[at + 1] = (starts[at] as number) + (starts[at + 1] as number)
  const evidence = emptyEvidence(kept.length)
  kept.forEach(({ citation }, at) => {
    packEvidence(evidence, at, citation)
  })
  return packedNetwork(
    keys,
    keys.map(key => facts.papers.get(key) as NetworkPaper),
    { starts, ends: Int32Array.from(kept, ({ cited }) => cited) },
    evidence,
  )
}

/** Notes what is known of the citation at this position. */
export function packEvidence(
  { mentions, influential, methodology }: PackedEvidence,
  at: number,
  evidence: CitationEvidence,
): void {
  mentions[at] = mentionsOf(evidence)
  influential[at] = evidence.influential ? 1 : 0
  methodology[at] = evidence.intents?.includes('methodology') ? 1 : 0
}

function mentionsOf({ mentions, contexts }: CitationEvidence): number {
  return mentions ?? (contexts && contexts.length > 0 ? contexts.length : Number.NaN)
}

/** The network of a graph: what its listed papers cite. Packed without a detour: graphs are large. */
export function networkOf(graph: CitationGraph): CitationNetwork {
  return networkWith(graph, () => [])
}

/** The same with what works off the list cite, as far as it is known: what leads through them, and how close they are. */
export function widerNetworkOf(graph: CitationGraph): CitationNetwork {
  return networkWith(graph, ({ listed, cites = [] }) => (listed ? [] : cites))
}

/** Of a citation by a work off the list nothing is known but that it is there. */
const unseen: CitationEvidence = { sources: ['semantic-scholar'] }

function networkWith(
  graph: CitationGraph,
  beyond: (paper: PaperFacts) => readonly string[],
): CitationNetwork {
  const keys = graph.nodes().sort(textOrder)
  const numbers = new Map(keys.map((key, number) => [key, number]))
  const rows = keys.map(() => new Map<number, CitationEvidence>())
  const add = (citing: string, cited: string, evidence: CitationEvidence) => {
    const [row, number] = [numbers.get(citing), numbers.get(cited)]
    if (row !== undefined && number !== undefined && row !== number) rows[row]?.set(number, evidence)
  }
  graph.forEachNode((citing, paper) => {
    for (const cited of beyond(paper)) add(citing, cited, unseen)
  })
  graph.forEachDirectedEdge((_, edge, citing, cited) => add(citing, cited, edge))
  const starts = new Int32Array(keys.length + 1)
  rows.forEach((row, at) => {
    starts[at + 1] = (starts[at] as number) + row.size
  })
  const count = starts[keys.length] as number
  const ends = new Int32Array(count)
  const packed = emptyEvidence(count)
  let end = 0
  for (const row of rows)
    for (const cited of [...row.keys()].sort((a, b) => a - b)) {
      ends[end] = cited
      packEvidence(packed, end, row.get(cited) as CitationEvidence)
      end += 1
    }
  const papers = keys.map(key => graph.getNodeAttributes(key))
  return packedNetwork(keys, papers, { starts, ends }, packed)
}

/** A network from what is packed already; `cites` ascending, without self-citations and repetitions. */
export function packedNetwork(
  keys: readonly string[],
  papers: readonly NetworkPaper[],
  cites: Links,
  evidence?: PackedEvidence,
): CitationNetwork {
  return {
    keys,
    papers,
    listed: Uint8Array.from(papers, ({ listed }) => (listed ? 1 : 0)),
    dates: Float64Array.from(papers, paper => decimalDate(paper) ?? Number.POSITIVE_INFINITY),
    cites,
    citedBy: turnedLinks(cites),
    ...(evidence ?? emptyEvidence(cites.ends.length)),
  }
}

/** What is known of so many citations before anything is. */
export function emptyEvidence(count: number): PackedEvidence {
  return {
    mentions: new Float32Array(count).fill(Number.NaN),
    influential: new Uint8Array(count),
    methodology: new Uint8Array(count),
  }
}

/** The position of a citation in `cites.ends`; -1 where there is none. */
export function citationAt({ cites }: Pick<CitationNetwork, 'cites'>, citing: number, cited: number): number {
  const start = cites.starts[citing] as number
  const at = cites.ends.subarray(start, cites.starts[citing + 1]).indexOf(cited)
  return at < 0 ? -1 : start + at
}
