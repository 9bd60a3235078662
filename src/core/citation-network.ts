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
  const told = toldCitations(keys)
  for (const citation of facts.citations) told.add(citation.citing, citation.cited, citation)
  return networkOfTold(
    keys,
    keys.map(key => facts.papers.get(key) as NetworkPaper),
    told,
  )
}

/** Citations as they are told, in any order and perhaps more than once; those of works that are not among the keys are left out. */
interface ToldCitations {
  readonly citing: number[]
  readonly cited: number[]
  readonly evidence: CitationEvidence[]
  readonly add: (citing: string, cited: string, evidence: CitationEvidence) => void
}

function toldCitations(keys: readonly string[]): ToldCitations {
  const numbers = new Map(keys.map((key, number) => [key, number]))
  const told = { citing: [] as number[], cited: [] as number[], evidence: [] as CitationEvidence[] }
  const add = (citing: string, cited: string, evidence: CitationEvidence) => {
    const [from, to] = [numbers.get(citing), numbers.get(cited)]
    if (from === undefined || to === undefined || from === to) return
    told.citing.push(from)
    told.cited.push(to)
    told.evidence.push(evidence)
  }
  return { ...told, add }
}

/** The network of told citations; of a citation that is told twice, what was told first counts. */
function networkOfTold(
  keys: readonly string[],
  papers: readonly NetworkPaper[],
  { citing, cited, evidence }: ToldCitations,
): CitationNetwork {
  const all = turnedLinks(
    { starts: Int32Array.from({ length: citing.length + 1 }, (_, at) => at), ends: Int32Array.from(citing) },
    keys.length,
  )
  const starts = new Int32Array(keys.length + 1)
  const ends = new Int32Array(citing.length)
  const packed = emptyEvidence(citing.length)
  let count = 0
  for (let paper = 0; paper < keys.length; paper += 1) {
    const own = all.ends.subarray(all.starts[paper], all.starts[paper + 1])
    own.sort((a, b) => (cited[a] as number) - (cited[b] as number) || a - b)
    let last = -1
    for (const at of own) {
      if (cited[at] === last) continue
      last = cited[at] as number
      ends[count] = last
      packEvidence(packed, count, evidence[at] as CitationEvidence)
      count += 1
    }
    starts[paper + 1] = count
  }
  return packedNetwork(
    keys,
    papers,
    { starts, ends: ends.slice(0, count) },
    {
      mentions: packed.mentions.slice(0, count),
      influential: packed.influential.slice(0, count),
      methodology: packed.methodology.slice(0, count),
    },
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
  const told = toldCitations(keys)
  graph.forEachDirectedEdge((_, edge, citing, cited) => told.add(citing, cited, edge))
  graph.forEachNode((citing, paper) => {
    for (const cited of beyond(paper)) told.add(citing, cited, unseen)
  })
  return networkOfTold(
    keys,
    keys.map(key => graph.getNodeAttributes(key)),
    told,
  )
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
