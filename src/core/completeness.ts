/** How much of a reading list's citations is known: the honest figures that stand beside the graph. */
import type { CitationGraph, Recognition } from './citation-graph.ts'
import { type Corpus, referenceKnowledge } from './corpus.ts'
import { corpusBehind } from './corpus-behind.ts'
import type { ReferenceKnowledge } from './paper.ts'

export interface Completeness {
  /** Lines of the list that are papers, duplicates counted. */
  readonly entries: number
  /** Papers on the graph that are on the list. */
  readonly listed: number
  /** Listed papers by how their line was recognised. */
  readonly recognised: Readonly<Record<Recognition, number>>
  /** Listed papers by what is known of their reference list. */
  readonly referenceLists: Readonly<Record<ReferenceKnowledge, number>>
  /**
   * Listed papers whose whole reference list is known, in percent of all listed, rounded down so that 100 means all.
   * A list known in part counts as not known. 0 for an empty list.
   */
  readonly percent: number
  /** Citations between listed papers. */
  readonly inListCitations: number
  /** Works off the list that at least two listed papers cite. */
  readonly missingWorks: number
}

/** The figures of one graph; of an excerpt those of the corpus behind it, but for how lines were recognised. */
export function completeness(graph: CitationGraph): Completeness {
  const corpus = corpusBehind(graph)
  return corpus ? ofCorpus(corpus, ofGraph(graph)) : ofGraph(graph)
}

function ofCorpus(corpus: Corpus, excerpt: Completeness): Completeness {
  const referenceLists: Record<ReferenceKnowledge, number> = { complete: 0, partial: 0, unknown: 0 }
  let [listed, missingWorks, inListCitations] = [0, 0, 0]
  for (let paper = 0; paper < corpus.size; paper += 1) {
    const citations = corpus.inListCitations[paper] as number
    if (corpus.listed[paper] === 1) {
      listed += 1
      inListCitations += citations
      referenceLists[referenceKnowledge[corpus.referencesKnown[paper] as number] ?? 'unknown'] += 1
    } else if (citations >= 2) missingWorks += 1
  }
  return {
    ...excerpt,
    listed,
    referenceLists,
    percent: percentOf(referenceLists.complete, listed),
    inListCitations,
    missingWorks,
  }
}

function percentOf(complete: number, listed: number): number {
  return listed === 0 ? 0 : Math.floor((100 * complete) / listed)
}

function ofGraph(graph: CitationGraph): Completeness {
  const recognised: Record<Recognition, number> = {
    id: 0,
    title: 0,
    correction: 0,
    bibliography: 0,
    unresolved: 0,
  }
  const referenceLists: Record<ReferenceKnowledge, number> = { complete: 0, partial: 0, unknown: 0 }
  let listed = 0
  let missingWorks = 0
  let inListCitations = 0
  graph.forEachNode((_, paper) => {
    if (paper.listed) {
      listed += 1
      recognised[paper.recognised ?? 'unresolved'] += 1
      referenceLists[paper.referencesKnown] += 1
      inListCitations += paper.inListCitations
    } else if (paper.inListCitations >= 2) missingWorks += 1
  })
  return {
    entries: graph.getAttribute('entries'),
    listed,
    recognised,
    referenceLists,
    percent: percentOf(referenceLists.complete, listed),
    inListCitations,
    missingWorks,
  }
}
