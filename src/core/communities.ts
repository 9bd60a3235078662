/** Communities: listed papers that cite each other more than the rest, each named by its own words. */
import { UndirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'
import type { Community, GraphFacts } from './citation-graph.ts'
import { communityNames } from './community-names.ts'
import { type ListedPapers, listedPapers } from './listed-papers.ts'
import { decimalDate } from './paper.ts'
import { seededRandom } from './seeded-random.ts'
import { textOrder } from './text-order.ts'

export interface Communities {
  /** The biggest first; among equals the one with the oldest paper. */
  readonly communities: readonly Community[]
  /** Index into `communities` by paper; listed papers only. */
  readonly memberships: ReadonlyMap<string, number>
}

/**
 * Louvain's method on who cites whom, direction aside. A paper without a citation in the list goes with the papers
 * of its section: into the community where most of them are, or, where none of them has one, into one of their own.
 *
 * @see Blondel, Guillaume, Lambiotte and Lefebvre, "Fast unfolding of communities in large networks", 2008
 */
export function communitiesAmong(facts: Pick<GraphFacts, 'papers' | 'citations'>): Communities {
  const list = listedPapers(facts)
  const groups = stablyOrdered(withUnconnected(louvainGroups(list), list), list)
  const names = communityNames(groups.map(group => group.map(paper => list.papers[paper]?.title ?? '')))
  return {
    communities: groups.map((group, at) => ({ name: names[at] ?? '', size: group.length })),
    memberships: new Map(groups.flatMap((group, at) => group.map(paper => [list.keys[paper] ?? '', at]))),
  }
}

function louvainGroups({ cites, citedBy }: ListedPapers): number[][] {
  const graph = new UndirectedGraph<object, { weight: number }>()
  cites.forEach((references, paper) => {
    if (references.length + (citedBy[paper]?.length ?? 0) > 0) graph.addNode(paper)
  })
  if (graph.order === 0) return []
  cites.forEach((references, citing) => {
    for (const cited of references)
      graph.updateEdge(citing, cited, ({ weight = 0 }) => ({ weight: weight + 1 }))
  })
  const groups: number[][] = []
  for (const [paper, group] of Object.entries(louvain(graph, { rng: seededRandom(1) }))) {
    groups[group] ??= []
    groups[group].push(Number(paper))
  }
  return groups
}

function withUnconnected(groups: readonly number[][], { papers }: ListedPapers): number[][] {
  const groupOf = new Map(groups.flatMap((group, at) => group.map(paper => [paper, at])))
  const bySection = new Map<string, number[]>()
  papers.forEach(({ section = '' }, paper) => {
    const beside = bySection.get(section)
    if (beside) beside.push(paper)
    else bySection.set(section, [paper])
  })
  const all = groups.map(group => [...group])
  for (const members of bySection.values()) {
    const unconnected = members.filter(paper => !groupOf.has(paper))
    const votes = new Map<number, number>()
    for (const paper of members) {
      const group = groupOf.get(paper)
      if (group !== undefined) votes.set(group, (votes.get(group) ?? 0) + 1)
    }
    const [winner] = [...votes].sort(([a, votesA], [b, votesB]) => votesB - votesA || a - b)
    if (unconnected.length === 0) continue
    const joined = winner && all[winner[0]]
    if (joined) for (const paper of unconnected) joined.push(paper)
    else all.push(unconnected)
  }
  return all
}

function stablyOrdered(groups: readonly number[][], { papers, keys }: ListedPapers): number[][] {
  const date = (paper: number) => decimalDate(papers[paper] ?? {}) ?? Number.POSITIVE_INFINITY
  return groups
    .map(group => ({
      group: group.sort((a, b) => a - b),
      oldest: group.reduce((oldest, paper) => Math.min(oldest, date(paper)), Number.POSITIVE_INFINITY),
      key: keys[group[0] ?? 0] ?? '',
    }))
    .sort(
      (a, b) =>
        b.group.length - a.group.length ||
        (a.oldest === b.oldest ? textOrder(a.key, b.key) : a.oldest - b.oldest),
    )
    .map(({ group }) => group)
}
