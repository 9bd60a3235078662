/** The harvest's effects on a real machine: disk, clock, waiting, chance and Ctrl-C. */
import { setTimeout as wait } from 'node:timers/promises'
import type { HarvestEffects, HarvestEvent } from '../src/harvest/effects.ts'
import { diskStore } from './disk-store.ts'

/** Real effects with answers kept in `cache`, until `stop` fires. */
export function runEffects(
  cache: string,
  stop: AbortSignal,
  report: (event: HarvestEvent) => void,
): HarvestEffects {
  return {
    ...diskStore(cache),
    now: () => Date.now(),
    sleep: milliseconds => wait(milliseconds, undefined, { signal: stop }),
    random: () => Math.random(),
    deadline: milliseconds => AbortSignal.any([stop, AbortSignal.timeout(milliseconds)]),
    throwIfCancelled: () => stop.throwIfAborted(),
    report,
  }
}
