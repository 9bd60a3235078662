/** The parts of a reading list in the order in which to read them: its own sections, or else its communities by age. */
import type { CitationNetwork } from './citation-network.ts'
import { textOrder } from './text-order.ts'

export interface ReadingGroup {
  /** Absent for papers outside any section, and for a list read as one. */
  readonly title?: string
  /** Numbers of listed papers, ascending. */
  readonly papers: readonly number[]
}

/** All listed papers as one group. */
export function undivided({ listed }: CitationNetwork): ReadingGroup[] {
  return [{ papers: [...listed.keys()].filter(paper => listed[paper]) }]
}

/**
 * The reader's own sections in their order, papers outside any first. Where the list has none, its communities, the one
 * with the earliest median date first. Groups without papers are left out.
 *
 * @param communityOf index into `communities` of each listed paper
 */
export function readingGroups(
  network: CitationNetwork,
  sections: readonly { readonly id: string; readonly title: string }[],
  communities: readonly { readonly name: string }[] = [],
  communityOf: (paper: number) => number | undefined = () => undefined,
): ReadingGroup[] {
  const listed = undivided(network)[0]?.papers ?? []
  const sectionOf = (paper: number) => network.papers[paper]?.section
  if (listed.some(paper => sectionOf(paper) !== undefined)) {
    const members = new Map(sections.map(({ id }) => [id, [] as number[]]))
    const outside = listed.filter(paper => !members.get(sectionOf(paper) ?? '')?.push(paper))
    const own = sections.map(({ id, title }) => ({ title, papers: members.get(id) ?? [] }))
    return [{ papers: outside }, ...own].filter(({ papers }) => papers.length > 0)
  }
  const loose = listed.filter(paper => communityOf(paper) === undefined)
  const members = communities.map((): number[] => [])
  for (const paper of listed) members[communityOf(paper) ?? -1]?.push(paper)
  const clusters = communities
    .map(({ name }, community) => ({ title: name, papers: members[community] ?? [] }))
    .filter(({ papers }) => papers.length > 0)
    .map(group => ({ group, median: medianDate(network, group.papers) }))
    .sort((a, b) =>
      a.median === b.median ? textOrder(a.group.title, b.group.title) : a.median < b.median ? -1 : 1,
    )
    .map(({ group }) => group)
  return loose.length > 0 ? [...clusters, { papers: loose }] : clusters
}

function medianDate({ dates }: CitationNetwork, papers: readonly number[]): number {
  const sorted = Float64Array.from(papers, paper => dates[paper] as number).sort()
  return sorted[(sorted.length - 1) >> 1] ?? Number.POSITIVE_INFINITY
}
