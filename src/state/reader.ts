/** The reader of a view: what he has read, and the path that he is on. */

/** A reading path as it is lit on the stage. */
export interface LitPath {
  /** Number of each step, by key of its paper, from 1. */
  readonly numbers: ReadonlyMap<string, number>
  readonly goals: ReadonlySet<string>
  /** The citations of which the chains to the goals consist; those by works off the list are no citations of the graph. */
  readonly links: readonly { readonly citing: string; readonly cited: string }[]
  /** Whether a citation is one of them. */
  isLink(citing: string, cited: string): boolean
}

export interface Reader {
  readonly read: ReadonlySet<string>
  readonly path?: LitPath | undefined
}

export const anybody: Reader = { read: new Set() }

/** Whether the paper is a step or a goal of the reader's path. */
export function isOnPath({ path }: Reader, paper: string): boolean {
  return path !== undefined && (path.numbers.has(paper) || path.goals.has(paper))
}
