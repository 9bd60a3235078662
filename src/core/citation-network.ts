/** All works of a graph as numbers, and its citations with their evidence as packed arrays: what reading paths, orders and rankings are computed from. */
import { type Citation, type CitationGraph, citationsOf, type PaperFacts } from './citation-graph.ts'
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
  return packedNetwork(
    keys,
    keys.map(key => facts.papers.get(key) as NetworkPaper),
    { starts, ends: Int32Array.from(kept, ({ cited }) => cited) },
    {
      mentions: Float32Array.from(kept, ({ citation }) => mentionsOf(citation)),
      influential: Uint8Array.from(kept, ({ citation }) => (citation.influential ? 1 : 0)),
      methodology: Uint8Array.from(kept, ({ citation }) =>
        citation.intents?.includes('methodology') ? 1 : 0,
      ),
    },
  )
}

function mentionsOf({ mentions, contexts }: Citation): number {
  return mentions ?? (contexts && contexts.length > 0 ? contexts.length : Number.NaN)
}

/** The network of a graph: what its listed papers cite. */
export function networkOf(graph: CitationGraph): CitationNetwork {
  return networkWith(graph, [])
}

/** The same with what works off the list cite, as far as it is known: what leads through them, and how close they are. */
export function widerNetworkOf(graph: CitationGraph): CitationNetwork {
  const beyond = graph.mapNodes((citing, { listed, cites = [] }) =>
    listed ? [] : cites.map((cited): Citation => ({ citing, cited, sources: ['semantic-scholar'] })),
  )
  return networkWith(graph, beyond.flat())
}

function networkWith(graph: CitationGraph, beyond: readonly Citation[]): CitationNetwork {
  const papers = new Map(graph.mapNodes((key, paper) => [key, paper]))
  return citationNetwork({ papers, citations: [...citationsOf(graph), ...beyond] })
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
    ...(evidence ?? noEvidence(cites.ends.length)),
  }
}

function noEvidence(count: number): PackedEvidence {
  return {
    mentions: new Float32Array(count).fill(Number.NaN),
    influential: new Uint8Array(count),
    methodology: new Uint8Array(count),
  }
}
