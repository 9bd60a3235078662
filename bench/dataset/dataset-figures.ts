/** What is measured about bulk datasets, as plain data. */
import type { Reading } from './read-ways.ts'

export interface WayFigures {
  readonly name: string
  /** Rows that each reading goes through. */
  readonly rows: number
  /** Bytes of the files that it reads. */
  readonly bytes: number
  /** One for each run; the runs of all ways take turns. */
  readonly readings: readonly Reading[]
}

export interface DatasetFigures {
  readonly citations: number
  readonly papers: number
  readonly shards: number
  /** Corpus ids that the passes look for. */
  readonly wanted: number
  readonly ways: readonly WayFigures[]
  readonly harvests: readonly HarvestFigures[]
}

/** A whole harvest, from a list to all that the graph is made of, in a process of its own. */
export interface HarvestFigures {
  /** What the shards are written in. */
  readonly name: string
  /** Papers of the list, and references that were found of them. */
  readonly found: number
  readonly references: number
  readonly seconds: number
  readonly cpuSeconds: number
  /** The most memory that the process held. */
  readonly peakBytes: number
}
