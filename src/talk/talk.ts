/** A talk: scenes on a citation graph, each with its view, its caption and what the speaker says. */

/** One line of a scene's view as a person writes it: `look at: Transformer, BERT`. */
export interface ViewLine {
  /** Empty for a line that changes nothing: a comment, or what nobody understood, kept for who wrote it. */
  readonly word: string
  readonly value: string
  /** Line in the script, counted from 1. */
  readonly line?: number
}

export interface Scene {
  /** Plain text, in one line. */
  readonly title: string
  /** What this scene changes of the view of the scene before. */
  readonly changes: readonly ViewLine[]
  /** What the audience reads, in markdown. */
  readonly caption: string
  /** What the speaker alone reads, in markdown. */
  readonly notes: string
  /** Line of its heading in the script, counted from 1. */
  readonly line?: number
}

export interface Talk {
  /** Plain text, in one line. */
  readonly title: string
  /** What the talk is about, in markdown; nobody sees it on stage. */
  readonly about: string
  /** The view before the first scene. */
  readonly changes: readonly ViewLine[]
  readonly scenes: readonly Scene[]
}

export const emptyTalk: Talk = { title: '', about: '', changes: [], scenes: [] }
