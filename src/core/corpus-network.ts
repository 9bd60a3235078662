/** The citation network of a whole corpus: what reading paths and orders are computed from. */
import {
  type CitationNetwork,
  emptyEvidence,
  type NetworkPaper,
  packEvidence,
  packedNetwork,
} from './citation-network.ts'
import { type Corpus, noGroup } from './corpus.ts'
import { type ReadingGroup, readingGroups } from './reading-groups.ts'

/** Papers have the same numbers in both. */
export function networkOfCorpus(corpus: Corpus): CitationNetwork {
  const papers = Array.from({ length: corpus.size }, (_, paper) => networkPaper(corpus, paper))
  const evidence = emptyEvidence(corpus.cites.ends.length)
  for (let at = 0; at < corpus.cites.ends.length; at += 1) packEvidence(evidence, at, corpus.citation(at))
  return packedNetwork(
    Array.from(papers, (_, paper) => corpus.keyOf(paper)),
    papers,
    corpus.cites,
    evidence,
  )
}

/** Only what a network needs to know of a paper: a corpus has very many. */
function networkPaper(corpus: Corpus, number: number): NetworkPaper {
  const { title, nickname, date, year, listed, section, order, referencesKnown } = corpus.paper(number)
  return {
    title,
    authors: [],
    listed,
    referencesKnown,
    ...(nickname !== undefined && { nickname }),
    ...(date !== undefined && { date }),
    ...(year !== undefined && { year }),
    ...(section !== undefined && { section }),
    ...(order !== undefined && { order }),
  }
}

/** The parts of its list: its sections or communities; see `listGroups`. */
export function groupsOfCorpus(corpus: Corpus, network: CitationNetwork): ReadingGroup[] {
  const { sections, communities } = corpus.attributes
  return readingGroups(network, sections, communities, paper => {
    const community = corpus.communities[paper] as number
    return community === noGroup ? undefined : community
  })
}
