/** Corrections by hand to what the harvest would make of a list (`data/corrections.json`). They always win. */
import type { PaperIds } from './paper.ts'

/** Which entry is meant: every given field must agree. */
export interface CorrectionTarget {
  /** Title or nickname as in the list; compared in normalised form. */
  readonly title?: string
  /** A link of the line, exactly. */
  readonly link?: string
  readonly file?: string
  readonly line?: number
}

export interface Correction {
  readonly entry: CorrectionTarget
  /** "This line means that paper". */
  readonly paper?: PaperIds
  /** "This is no paper": the line is left out and nothing is asked. */
  readonly ignore?: boolean
  /** Why, for whoever reads the file next. */
  readonly because?: string
}
