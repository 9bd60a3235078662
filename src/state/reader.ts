/** The reader of a view: what he has read, and the path that he is on. */

/** A reading path or a story as it is lit on the stage. */
export interface LitPath {
  /** Number of each step, by key of its paper, from 1. */
  readonly numbers: ReadonlyMap<string, number>
  readonly goals: ReadonlySet<string>
  /** Papers that are lit, too: where the path starts, landmarks of the story. */
  readonly beside: ReadonlySet<string>
  /** The links of its chains; those by works off the list are no citations of the graph. */
  readonly links: readonly { readonly citing: string; readonly cited: string }[]
  /** Whether a citation is one of them. */
  isLink(citing: string, cited: string): boolean
}

export interface Reader {
  readonly read: ReadonlySet<string>
  readonly path?: LitPath | undefined
  /** Papers to bring out, in place of a path. */
  readonly ready?: ReadonlySet<string> | undefined
}

export const anybody: Reader = { read: new Set() }

/** All papers that a path lights. */
export function papersOf({ numbers, goals, beside }: LitPath): string[] {
  return [...numbers.keys(), ...goals, ...beside]
}

/** Whether the paper is lit by the reader's path. */
export function isOnPath({ path }: Reader, paper: string): boolean {
  return path !== undefined && (path.numbers.has(paper) || path.goals.has(paper) || path.beside.has(paper))
}

/** The links of these chains, in which each paper is cited by the next. */
export function linksOfChains(chains: readonly (readonly string[])[]): Pick<LitPath, 'links' | 'isLink'> {
  const nameOf = (citing: string, cited: string) => JSON.stringify([citing, cited])
  const links = new Map(
    chains.flatMap(chain =>
      chain.slice(1).map((citing, at) => {
        const cited = chain[at] ?? ''
        return [nameOf(citing, cited), { citing, cited }] as const
      }),
    ),
  )
  return { links: [...links.values()], isLink: (citing, cited) => links.has(nameOf(citing, cited)) }
}
