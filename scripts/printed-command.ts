/** A command that prints one text: what it gives goes to the terminal, failures that a user can mend are told. */
import { ExpectedFailure } from './expected-failure.ts'

/** Runs the command with the program's arguments. */
export async function printCommand(text: (args: readonly string[]) => Promise<string>): Promise<void> {
  try {
    const output = await text(process.argv.slice(2))
    process.stdout.write(output.endsWith('\n') ? output : `${output}\n`)
  } catch (error) {
    if (!(error instanceof ExpectedFailure)) throw error
    console.error(`${error.message}\n${error.hint}`)
    process.exitCode = error.exitCode
  }
}
