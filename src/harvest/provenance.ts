/** Where the data of a graph comes from, in words for the reader to judge it by. */
import type { CitationSource, PaperFacts, Provenance } from '../core/citation-graph.ts'
import { textOrder } from '../core/text-order.ts'
import { known } from './known.ts'
import type { ListedWork } from './listed-works.ts'
import type { ReferenceList } from './reference.ts'
import type { CandidateList } from './surrounding-network.ts'

/** Asked for by the API's licence, which wants "Semantic Scholar" named and the paper about it cited. */
const attribution =
  'Data from Semantic Scholar (https://www.semanticscholar.org/?utm_source=api), Allen Institute for AI; Kinney et al. 2023, arXiv:2301.10140'

/**
 * Which sources the citations of these papers rest on, and since when.
 *
 * @param candidateLists what was asked about works off the list
 */
export function provenance(
  works: readonly ListedWork[],
  lists: readonly (readonly ReferenceList[])[],
  papers: readonly PaperFacts[],
  candidateLists: readonly CandidateList[] = [],
): Provenance {
  const read = lists.map(ofPaper =>
    ofPaper.filter(list => list.references.length > 0 || list.knowledge === 'complete'),
  )
  const sourcesOf = (ofPaper: readonly ReferenceList[]) =>
    new Set(ofPaper.flatMap(list => list.references.flatMap(({ evidence }) => evidence.sources)))
  const sources = read.map(sourcesOf)
  const count = (source: CitationSource) => sources.filter(ofPaper => ofPaper.has(source)).length
  const days = [
    ...read.flat().flatMap(list => list.day ?? []),
    ...works.flat().flatMap(item => item.found?.day ?? []),
    ...candidateLists.map(({ day }) => day),
  ]
  const catalogued = papers.some(({ ids, citationCount }) => ids.s2 ?? ids.corpus ?? citationCount)
  return known({
    sources: [...new Set(sources.flatMap(ofPaper => [...ofPaper]))].sort(textOrder),
    date: days.sort(textOrder).at(-1),
    statement: statement(count('semantic-scholar'), count('bibliography'), papers.length),
    attribution: catalogued ? attribution : '',
  })
}

function statement(catalogue: number, byHand: number, papers: number): string {
  const of = (count: number) => `${count} of ${papers} papers`
  if (catalogue === 0 && byHand === 0) return 'No reference list of these papers is known.'
  if (catalogue === 0)
    return `The reference lists of ${of(byHand)} were transcribed from the papers themselves; they are not an answer of Semantic Scholar, which can differ.`
  if (byHand === 0)
    return `The reference lists of ${of(catalogue)} come from Semantic Scholar, which misses some references.`
  return `The reference lists of ${of(catalogue)} come from Semantic Scholar, which misses some references; those of ${of(byHand)} were transcribed from the papers themselves.`
}
