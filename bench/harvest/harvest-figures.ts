/** The raw figures of the harvest as they lie in `results/harvest.json`. */

export interface HarvestFigures {
  readonly requests: readonly RequestFigures[]
  readonly runs: readonly RunFigures[]
  readonly parses: readonly ParseFigures[]
}

/** What it takes to ask about a list. */
export interface RequestFigures {
  readonly papers: number
  /** Papers that their line names by title alone. */
  readonly byTitle: number
  readonly batches: number
  readonly titles: number
  readonly pages: number
  /** On a clock that moves by what is waited and by what answers take. */
  readonly seconds: number
  /** Requests of a tool that asks for each paper and for each page of its references. */
  readonly onePerPaper: number
}

/** One run of `npm run graph` as a process. */
export interface RunFigures {
  readonly papers: number
  readonly isFromCache: boolean
  /** Of processor time. */
  readonly seconds: number
  readonly peakMegabytes: number
}

/** How long it takes to read a list. */
export interface ParseFigures {
  readonly format: 'markdown' | 'bibtex'
  readonly lines: number
  readonly entries: number
  /** Of processor time, run by run. */
  readonly milliseconds: readonly number[]
  /** What the process needs at most beyond what it needed before. */
  readonly peakMegabytes: number
}
