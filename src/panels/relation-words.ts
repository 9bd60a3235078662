/** A relation in words: the sentence that sums it up, for the card's title and for those who listen. */
import type { CitationGraph } from '../core/citation-graph.ts'
import type { SelectedPair } from '../state/selected-pair.ts'
import { reasonWords } from './citation-reason.ts'
import { counted, enumerated, shortName } from './phrases.ts'

/** `vLLM cites Orca`, `From Punica to LSTM in 3 citations`, `No chain of citations joins LoRA and Orca`. */
export function relationSentence(graph: CitationGraph, { papers, relation }: SelectedPair): string {
  const name = (id: string | undefined) => (id === undefined ? '' : shortName(graph.getNodeAttributes(id)))
  const [direct, other] = relation.direct
  if (direct && other) return `${name(papers[0])} and ${name(papers[1])} cite each other`
  if (direct) return `${name(direct.citing)} cites ${name(direct.cited)}`
  const chain = relation.shortest?.papers
  if (chain)
    return `From ${name(chain[0])} to ${name(chain.at(-1))} in ${counted(chain.length - 1, 'citation')}`
  return `No chain of citations joins ${name(papers[0])} and ${name(papers[1])}`
}

/** `Orca and vLLM: vLLM cites Orca, mentioned 13 times`. */
export function spokenRelation(graph: CitationGraph, pair: SelectedPair): string {
  const names = enumerated(pair.papers.map(id => shortName(graph.getNodeAttributes(id))))
  const { direct, bothCite, citeBoth } = pair.relation
  const [only, ...others] = direct
  const reason = only && others.length === 0 ? `, ${reasonWords(only).join(', ')}` : ''
  const shared = `Both cite ${counted(bothCite.length, 'paper')} of the list, ${counted(citeBoth.length, 'paper')} cite both.`
  return `${names}: ${relationSentence(graph, pair)}${reason}. ${shared}`
}

/** What makes this answer uncertain: reference lists of the two that are not, or not fully, known. */
export function relationDoubts(graph: CitationGraph, { papers, relation }: SelectedPair): string[] {
  if (relation.direct.length > 0) return []
  return papers.flatMap(id => {
    const paper = graph.getNodeAttributes(id)
    if (paper.referencesKnown === 'complete') return []
    const known = paper.referencesKnown === 'unknown' ? 'not known' : 'known in part only'
    return [`The reference list of ${shortName(paper)} is ${known}: it may cite more than is shown.`]
  })
}
