/** Runs of `npm run graph` inside the test: a real disk and a real API on loopback, but a clock that only moves when somebody waits. */
import { ExpectedFailure } from '../../scripts/expected-failure.ts'
import { graphRun } from '../../scripts/graph-run.ts'
import { runEffects } from '../../scripts/run-effects.ts'
import type { HarvestEffects } from '../../src/harvest/effects.ts'
import { type FakeEffects, fakeEffects } from '../harvest/fake-effects.ts'

export interface Ran {
  readonly exitCode: number
  /** What the user is told, standard output and standard error together. */
  readonly told: string
  readonly effects: FakeEffects
}

export interface RunOptions {
  readonly url?: string
  readonly key?: string
  /** Days after 2026-11-23. */
  readonly day?: number
  /** Milliseconds of patience with one answer. */
  readonly patience?: number
  /** What stands on standard input. */
  readonly input?: string
  /** What is different from the real disk. */
  readonly disk?: Partial<Pick<HarvestEffects, 'stored' | 'store'>>
}

/** Runs the command; anything but an outcome or a failure that a user can mend is thrown. */
export async function ran(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const { url, key, day = 0, patience, input = '', disk = {} } = options
  const effects = fakeEffects()
  if (day > 0) await effects.sleep(day * 86_400_000)
  const stop = new AbortController()
  const told: string[] = []
  const world = {
    environment: { ...(url ? { S2_API_URL: url } : {}), ...(key ? { S2_API_KEY: key } : {}) },
    stop: stop.signal,
    standardInput: async () => Buffer.from(input),
    month: () => '2026-11',
    effectsWith: (cache: string): HarvestEffects => {
      const { stored, store } = runEffects(cache, stop.signal, () => undefined)
      const deadline = (milliseconds: number) =>
        effects.deadline(Math.min(milliseconds, patience ?? milliseconds))
      return { ...effects, stored, store, deadline, ...disk }
    },
  }
  const notices = () => effects.events.flatMap(event => (event.kind === 'notice' ? event.message : []))
  try {
    const { exitCode, report } = await graphRun(args, world)
    told.push(...notices(), ...report)
    return { exitCode, told: told.join('\n'), effects }
  } catch (error) {
    if (!(error instanceof ExpectedFailure)) throw error
    told.push(...notices(), error.message, error.hint)
    return { exitCode: error.exitCode, told: told.join('\n'), effects }
  }
}
