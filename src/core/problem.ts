/** A problem: something wrong in data from outside, as data a person can act on. */
export interface Problem {
  /** `error`: something was left out. `warning`: something is doubtful. `note`: worth knowing. */
  readonly severity: 'error' | 'warning' | 'note'
  /** What is wrong, in one sentence: `invalid layout: spiral; expected map, timeline or layers`. */
  readonly message: string
  /** The file as the user named it. */
  readonly file?: string
  /** Line in that file, counted from 1. */
  readonly line?: number
  /** Key of the paper it is about, where there is one. */
  readonly paper?: string
}

/** What a parser gives: always a value, and what was wrong on the way to it. */
export interface Parsed<T> {
  readonly value: T
  readonly problems: readonly Problem[]
}

/** `list.md:12: message`: a problem as one line of text. */
export function problemLine(problem: Problem): string {
  const place = [problem.file, problem.line].filter(part => part !== undefined).join(':')
  return place ? `${place}: ${problem.message}` : problem.message
}
