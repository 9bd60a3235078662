/** The command `npm run graph`: from a reading list to a graph file. */
import { ExpectedFailure } from './expected-failure.ts'
import { graphRun, type Outcome } from './graph-run.ts'
import { progressOn } from './progress.ts'
import { runEffects } from './run-effects.ts'

/** Runs the command with this machine as its world; Ctrl-C stops it. */
async function outcome(): Promise<Outcome> {
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort())
  process.once('SIGTERM', () => stop.abort())
  const progress = progressOn(process.stderr)
  try {
    return await graphRun(process.argv.slice(2), {
      environment: process.env,
      stop: stop.signal,
      standardInput,
      month: () => new Date().toISOString().slice(0, 7),
      effectsWith: cache => runEffects(cache, stop.signal, progress.show),
    })
  } finally {
    progress.stop()
  }
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
}

try {
  const { exitCode, report } = await outcome()
  console.log(report.join('\n'))
  process.exitCode = exitCode
} catch (error) {
  if (!(error instanceof ExpectedFailure)) throw error
  console.error(`${error.message}\n${error.hint}`)
  process.exitCode = error.exitCode
}
