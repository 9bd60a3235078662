/** A failure that a user can cause and mend: what is wrong, what to do, and how the program ends. Any other error is a bug. */

/** What the exit codes of `npm run graph` mean. */
export const exitCodes = {
  written: 0,
  /** Under `--strict`: the graph was written, but some lines of the list were not recognised. */
  unresolved: 1,
  /** Bad usage, or a list that cannot be read. */
  usage: 2,
  /** The API could not be had; nothing was written. */
  unavailable: 3,
  /** Stopped by Ctrl-C, as shells count it. */
  stopped: 130,
} as const

export class ExpectedFailure extends Error {
  override readonly name = 'ExpectedFailure'
  readonly hint: string
  readonly exitCode: number

  constructor(message: string, hint: string, exitCode: number) {
    super(message)
    this.hint = hint
    this.exitCode = exitCode
  }
}
