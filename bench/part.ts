/** What a part of the benchmark is: it measures, gives raw figures, and tells them as a section of the report. */
import type { Machine } from './machine.ts'

/** What `npm run bench` was asked for; each part takes of it what concerns it. */
export interface BenchOptions {
  /** Names of the networks to measure on, smallest first; undefined: all that are there. */
  readonly networks?: readonly string[] | undefined
  /** Peers to measure; undefined: all. */
  readonly peers?: readonly string[] | undefined
  /** How often everything is measured; figures are medians. */
  readonly runs: number
  /** Adds the runs to those of the earlier results. */
  readonly append: boolean
  /** Small sizes and one run, to see whether everything works. */
  readonly quick: boolean
  /** A folder with `nodes.tsv` and `edges.tsv` of the ACL Anthology Network. */
  readonly acl?: string | undefined
}

/** A section of `RESULTS.md`, and the plots beside it. */
export interface Section {
  /** Begins with a heading of the second level. */
  readonly markdown: string
  /** Plots that the markdown shows as `plots/<name>.svg`: SVG text by name. */
  readonly plots?: Readonly<Record<string, string>>
  /** Goals that these figures decide. */
  readonly goals?: readonly Goal[]
  /** The README with what these figures say in it. */
  readonly inReadme?: (readme: string) => string
}

/** One goal, with the figure that decides it. */
export interface Goal {
  /** Names the note in `notes/<id>.md` that tells why it is missed. */
  readonly id: string
  readonly what: string
  /** As the table shows it: `2.3×`. */
  readonly figure: string
  /** Undefined: not measured. */
  readonly met: boolean | undefined
}

/** Raw figures as they lie in `results/<name>.json`. */
export interface Results<Figures> {
  readonly machine: Machine
  readonly figures: Figures
}

export interface Part<Figures> {
  /** As the command line and the file of results name it. */
  readonly name: string
  /**
   * Measures and gives raw figures as plain data.
   *
   * @param earlier those of the run before, where there was one
   * @param keep keeps what is measured so far, lest a long run is lost to its last minute
   */
  measured(
    options: BenchOptions,
    earlier: Figures | undefined,
    keep: (figures: Figures) => void,
  ): Promise<Figures>
  /** Tells the figures. Pure: the same figures give the same text. */
  section(figures: Figures): Section
}

/** A part whatever its figures are: only it reads what it wrote. */
export type AnyPart = Part<unknown>
