/** The reading plan of a view: the path to its goals, given what is read, and how that is lit. */
import type { CitationNetwork } from '../core/citation-network.ts'
import { type ReadingPath, readingPath } from '../core/prerequisites.ts'
import type { TitleWords } from '../core/title-words.ts'
import type { LitPath } from './reader.ts'
import type { ViewState } from './view-state.ts'

/** A graph prepared for planning many paths. */
export interface Library {
  readonly network: CitationNetwork
  readonly words: TitleWords
}

export interface ReadingPlan {
  readonly network: CitationNetwork
  readonly path: ReadingPath
  readonly lit: LitPath
}

/** The plan for the goals of a view; none without goals. */
export function readingPlan(
  { network, words }: Library,
  view: Pick<ViewState, 'goals' | 'budget' | 'skipped'>,
  read: ReadonlySet<string>,
): ReadingPlan | undefined {
  if (view.goals.length === 0) return undefined
  const numbers = new Map(network.keys.map((key, number) => [key, number]))
  const numbersOf = (keys: Iterable<string>) => [...keys].flatMap(key => numbers.get(key) ?? [])
  const path = readingPath(network, {
    goals: numbersOf(view.goals),
    read: numbersOf(read),
    skipped: numbersOf(view.skipped),
    budget: view.budget,
    words,
  })
  const key = (paper: number) => network.keys[paper] ?? ''
  const links = new Map(
    path.steps.flatMap(({ chain }) =>
      chain.slice(1).map((number, at) => {
        const [citing, cited] = [key(number), key(chain[at] ?? -1)]
        return [linkName(citing, cited), { citing, cited }] as const
      }),
    ),
  )
  return {
    network,
    path,
    lit: {
      numbers: new Map(path.steps.map(({ paper }, at) => [key(paper), at + 1])),
      goals: new Set(view.goals),
      links: [...links.values()],
      isLink: (citing, cited) => links.has(linkName(citing, cited)),
    },
  }
}

function linkName(citing: string, cited: string): string {
  return JSON.stringify([citing, cited])
}
