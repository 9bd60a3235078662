/** Turns for requests: one at a time, with a least pause between the beginnings of two. */
import type { HarvestEffects } from './effects.ts'

/** Runs the task when its turn has come. */
export type Turns = <T>(task: () => Promise<T>) => Promise<T>

/**
 * Gives turns that follow one another, whoever asks for them at whatever time.
 *
 * @param requestsPerSecond how many turns may begin in a second at most; 0.2 for one in five seconds
 */
export function spacedTurns(
  requestsPerSecond: number,
  effects: Pick<HarvestEffects, 'now' | 'sleep'>,
): Turns {
  const spacing = 1000 / requestsPerSecond
  let next = Number.NEGATIVE_INFINITY
  let last: Promise<unknown> = Promise.resolve()
  return task => {
    const turn = last.then(async () => {
      const pause = next - effects.now()
      if (pause > 0) await effects.sleep(pause)
      next = effects.now() + spacing
      return task()
    })
    last = turn.catch(() => undefined)
    return turn
  }
}
