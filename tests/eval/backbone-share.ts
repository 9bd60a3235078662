/** The backbone: how many of its papers stand on a list that somebody made of the field. */
import { backbone } from '../../src/core/backbone.ts'
import type { CitationNetwork } from '../../src/core/citation-network.ts'
import { linksOf } from '../../src/core/links.ts'
import { mainPath } from '../../src/core/main-path.ts'
import { cutNetwork } from './cut-network.ts'
import type { Row } from './measured.ts'

export interface Field {
  readonly network: CitationNetwork
  /** Numbers of the papers on the list. */
  readonly chosen: ReadonlySet<number>
}

/** A list among the papers with at least two links to it. */
export function fieldOf(whole: CitationNetwork, list: readonly number[]): Field {
  const onList = new Set(list)
  const links = (paper: number) =>
    [whole.cites, whole.citedBy].reduce(
      (sum, side) => sum + linksOf(side, paper).filter(other => onList.has(other)).length,
      0,
    )
  const { network, numbers } = cutNetwork(whole, paper => onList.has(paper) || links(paper) >= 2)
  return { network, chosen: new Set(list.map(paper => numbers[paper] ?? -1)) }
}

const ways: Readonly<Record<string, (network: CitationNetwork) => readonly number[]>> = {
  'any paper (random)': ({ keys }) => [...keys.keys()],
  'classical main path (key route)': network => mainPath(network).papers,
  'citations by the list alone': network =>
    backbone(network, { chains: 1, weight: 'citations' }).chains.flat(),
  Cairn: network => backbone(network, { chains: 1 }).chains.flat(),
}

/** For each field the share of the chosen papers that are on its list. */
export function backboneRows(question: string, fields: Iterable<Field>, toReach = ''): Row[] {
  const shares = new Map<string, number[]>(Object.keys(ways).map(method => [method, []]))
  for (const { network, chosen } of fields)
    for (const [method, papersOf] of Object.entries(ways)) {
      const papers = papersOf(network)
      shares.get(method)?.push(papers.filter(paper => chosen.has(paper)).length / Math.max(papers.length, 1))
    }
  return [...shares].map(([method, values]) => ({
    question,
    method,
    values,
    ...(method === 'Cairn' && toReach ? { toReach } : {}),
  }))
}
