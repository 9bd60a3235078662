/** A bibliography by hand: the reference list of one paper, transcribed from the paper itself (`data/bibliographies/`). */

/** One reference, facts only. */
export interface BibliographyReference {
  readonly title: string
  /** As printed; may be cut after the first few. */
  readonly authors?: readonly string[]
  readonly year?: number
  /** arXiv id, with or without version. */
  readonly arxiv?: string
  readonly doi?: string
  /** How often the text outside the reference section cites it. */
  readonly mentions?: number
  /** A name for the cited work, equal wherever lists cite one work under different titles. */
  readonly work?: string
}

export interface Bibliography {
  /** The paper whose references these are. It is found in the reading list by id, then by title. */
  readonly paper: {
    /** Empty where only an id is known. */
    readonly title: string
    /** Other titles under which people cite it. */
    readonly alsoTitled?: readonly string[]
    readonly authors?: readonly string[]
    readonly year?: number
    readonly date?: string
    readonly venue?: string
    readonly arxiv?: string
    readonly doi?: string
    /** Semantic Scholar paper id. */
    readonly s2?: string
    /** Semantic Scholar corpus id. */
    readonly corpus?: string
    readonly citationCount?: number
    /** Day on which `citationCount` was true. */
    readonly citationCountDate?: string
  }
  /** Which version of the paper was read: `arXiv 1706.03762v5`. Absent when none was. */
  readonly source?: string
  /** Month of the transcription, `2026-11`. */
  readonly transcribed?: string
  /** Whether `references` is the whole list. Without it and with no references, the list is unknown. */
  readonly complete: boolean
  readonly references: readonly BibliographyReference[]
  /** The file it was read from. */
  readonly file: string
}
