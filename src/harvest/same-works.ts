/** Which references mean the same work, when nothing but ids, given names and titles tells. */
import { titleKey } from '../core/title-key.ts'
import { idNames } from './bibliography-references.ts'
import type { Reference } from './reference.ts'

/** Titles shorter than this in normalised form are shared by different works: `Introduction`, `GPT-4`. */
const shortestTelling = 14

/**
 * Groups of references to one work, in the order of their first members: those that share an id or a given name, then
 * those that share a title, unless arXiv ids say that they are two works or the title is short and the years differ.
 */
export function sameWorks(references: readonly Reference[]): Reference[][] {
  const groups = disjointSets(references.length)
  joinEqual(references, groups, reference => [
    ...idNames(reference.work.ids),
    ...(reference.name ? [`work:${reference.name}`] : []),
  ])
  const arxivOf = new Map<number, string>()
  references.forEach(({ work }, index) => {
    if (work.ids.arxiv) arxivOf.set(groups.find(index), arxivOf.get(groups.find(index)) ?? work.ids.arxiv)
  })
  const byTitle = new Map<string, number>()
  for (const [index, { work }] of references.entries()) {
    const name = titleName(work)
    if (name === undefined) continue
    const other = byTitle.get(name)
    if (other === undefined) byTitle.set(name, index)
    else joinUnlessApart(other, index, groups, arxivOf)
  }
  const members = new Map<number, Reference[]>()
  for (const [index, reference] of references.entries()) {
    const group = groups.find(index)
    const list = members.get(group)
    if (list) list.push(reference)
    else members.set(group, [reference])
  }
  return [...members.values()]
}

/** Equal for two works that have the same title; for a short title also the year has to be the same. */
export function titleName(work: Pick<Reference['work'], 'title' | 'year'>): string | undefined {
  const key = titleKey(work.title)
  if (key === '') return undefined
  return key.length < shortestTelling ? `${key} ${work.year ?? ''}` : key
}

function joinUnlessApart(a: number, b: number, groups: DisjointSets, arxivOf: Map<number, string>): void {
  const [idA, idB] = [arxivOf.get(groups.find(a)), arxivOf.get(groups.find(b))]
  if (idA !== undefined && idB !== undefined && idA !== idB) return
  groups.join(a, b)
  const id = idA ?? idB
  if (id !== undefined) arxivOf.set(groups.find(a), id)
}

function joinEqual(
  references: readonly Reference[],
  groups: DisjointSets,
  namesOf: (reference: Reference) => string[],
): void {
  const first = new Map<string, number>()
  for (const [index, reference] of references.entries()) {
    for (const name of namesOf(reference)) {
      const other = first.get(name)
      if (other === undefined) first.set(name, index)
      else groups.join(other, index)
    }
  }
}

interface DisjointSets {
  readonly find: (item: number) => number
  readonly join: (a: number, b: number) => void
}

/** Union-find over 0 … n-1 with path halving; the smaller number stands for its set. */
function disjointSets(size: number): DisjointSets {
  const parents = Array.from({ length: size }, (_, index) => index)
  const parentOf = (item: number) => parents[item] ?? item
  const find = (item: number) => {
    let at = item
    while (parentOf(at) !== at) {
      parents[at] = parentOf(parentOf(at))
      at = parentOf(at)
    }
    return at
  }
  return {
    find,
    join: (a, b) => {
      const [rootA, rootB] = [find(a), find(b)]
      parents[Math.max(rootA, rootB)] = Math.min(rootA, rootB)
    },
  }
}
