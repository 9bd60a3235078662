/** A command of the project, run on the committed example as a user would. */
import { execFile } from 'node:child_process'
import { root } from './graph-command.ts'

export interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs `scripts/COMMAND.ts` with these arguments in the project's folder. */
export function ran(command: string, ...args: string[]): Promise<Ended> {
  return new Promise(resolve => {
    execFile(
      process.execPath,
      ['--import', 'tsx', `scripts/${command}.ts`, ...args],
      { cwd: root },
      (error, out, err) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err })
      },
    )
  })
}
