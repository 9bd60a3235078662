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
  /** The most memory that the whole measurement held, generator aside. */
  readonly peakBytes: number
}
