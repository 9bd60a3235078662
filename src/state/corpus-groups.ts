/** The groups of a corpus: the legend of all its papers, and to which of its entries each belongs. */
import { type Corpus, noGroup } from '../core/corpus.ts'
import { communityId, type Group, legendOf, ungrouped } from './groups.ts'
import type { Theme } from './theme.ts'
import type { Colouring } from './view-state.ts'

/** The name of the group of each paper of a corpus; see `groupOf`. */
export function corpusGroupOf(corpus: Corpus, colouring: Colouring): (paper: number) => string {
  switch (colouring) {
    case 'section': {
      const { sections } = corpus.attributes
      return paper => sections[corpus.sections[paper] as number]?.id ?? ungrouped
    }
    case 'community':
      return paper => {
        const community = corpus.communities[paper] as number
        return community === noGroup ? ungrouped : communityId(community)
      }
    case 'year':
      return paper => {
        const year = Math.floor(corpus.dates[paper] as number)
        return Number.isNaN(year) ? ungrouped : String(year)
      }
  }
}

/** The groups of the listed papers under a colouring; see `groups`. */
export function corpusGroups(corpus: Corpus, colouring: Colouring, theme: Theme): Group[] {
  return legendOf(groupSizes(corpus, colouring), corpus.attributes, colouring, theme)
}

const counted = new WeakMap<Corpus, Map<Colouring, ReadonlyMap<string, number>>>()

/** How many listed papers each group has, counted once. */
function groupSizes(corpus: Corpus, colouring: Colouring): ReadonlyMap<string, number> {
  const known = counted.get(corpus) ?? new Map<Colouring, ReadonlyMap<string, number>>()
  counted.set(corpus, known)
  const sizes = known.get(colouring) ?? countedGroups(corpus, colouring)
  known.set(colouring, sizes)
  return sizes
}

function countedGroups(corpus: Corpus, colouring: Colouring): Map<string, number> {
  const groupOf = corpusGroupOf(corpus, colouring)
  const sizes = new Map<string, number>()
  for (let paper = 0; paper < corpus.size; paper += 1) {
    if (corpus.listed[paper] !== 1) continue
    const id = groupOf(paper)
    sizes.set(id, (sizes.get(id) ?? 0) + 1)
  }
  return sizes
}
