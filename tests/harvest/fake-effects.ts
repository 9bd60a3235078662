/** Effects for tests: a store in memory, a clock that only moves when somebody waits, chance by seed, and a log of events. */
import type { HarvestEffects, HarvestEvent } from '../../src/harvest/effects.ts'
import { seededNumbers } from '../stand-in/faults.ts'

export interface FakeEffects extends HarvestEffects {
  readonly texts: Map<string, string>
  readonly events: HarvestEvent[]
  /** Milliseconds of all waiting so far. */
  readonly waited: () => number
  readonly cancel: () => void
}

/** Fresh effects on 2026-11-23; `texts` is what an earlier run left in the store. */
export function fakeEffects(texts = new Map<string, string>()): FakeEffects {
  const events: HarvestEvent[] = []
  const stop = new AbortController()
  const start = Date.UTC(2026, 10, 23, 12)
  let now = start
  return {
    texts,
    events,
    waited: () => now - start,
    cancel: () => stop.abort(),
    stored: async key => texts.get(key),
    store: async (key, text) => {
      texts.set(key, text)
    },
    now: () => now,
    sleep: async milliseconds => {
      stop.signal.throwIfAborted()
      now += milliseconds
    },
    random: seededNumbers(7),
    deadline: milliseconds => AbortSignal.any([stop.signal, AbortSignal.timeout(milliseconds)]),
    throwIfCancelled: () => stop.signal.throwIfAborted(),
    report: event => {
      events.push(event)
    },
  }
}
