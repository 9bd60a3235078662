/** The works that the list of a graph lacks, as its build ranked them: knowing all that was read, not only what the graph shows. */
import type { CitationGraph } from './citation-graph.ts'
import type { CitationNetwork } from './citation-network.ts'
import { knownCitations } from './citation-strength.ts'
import { listedReferences, type MissingOptions, type MissingPapers, missingPapers } from './missing-papers.ts'

/**
 * Works off the list, best first. A graph of an older build does not hold its ranking: then what it shows has to do.
 *
 * @param network the graph's own, see `widerNetworkOf`
 */
export function missingInGraph(
  graph: CitationGraph,
  network: CitationNetwork,
  kind: NonNullable<MissingOptions['kind']>,
): MissingPapers {
  const { ranking } = graph.getAttributes()
  if (!ranking) return missingPapers(network, { kind })
  const citations = knownCitations(network, network.listed)
  const papers = network.keys
    .map((key, paper) => ({
      paper,
      score: graph.getNodeAttribute(key, 'leaning') ?? 0,
      citedByListed: citations[paper] as number,
      citesListed: listedReferences(network, network.listed, paper),
    }))
    .filter(({ paper, score }) => !network.listed[paper] && score > 0)
    .filter(({ citedByListed }) => kind === 'gaps' || citedByListed >= 2)
    .sort((a, b) => b.score - a.score || a.paper - b.paper)
  return { papers, basis: ranking }
}
