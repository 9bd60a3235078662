/** The stopwatch of a speaker as data: how long the talk and its present scene have lasted, pauses left out. */

export interface Stopwatch {
  /** When it was last set going, in milliseconds of the clock; absent while it stands still. */
  readonly since?: number
  /** What it had counted until then, in milliseconds. */
  readonly before: number
  /** What it showed when the present scene began. */
  readonly sceneFrom: number
  /** How long the talk may last, in minutes. */
  readonly minutes?: number
}

export const freshStopwatch: Stopwatch = { before: 0, sceneFrom: 0 }

/** The longest talk, in minutes. */
export const longestTalk = 999

export function elapsed({ since, before }: Stopwatch, now: number): number {
  return before + (since === undefined ? 0 : Math.max(0, now - since))
}

export function elapsedOnScene(watch: Stopwatch, now: number): number {
  return Math.max(0, elapsed(watch, now) - watch.sceneFrom)
}

/** What is left of the talk in milliseconds, below 0 when it lasts too long; undefined without a length. */
export function remaining(watch: Stopwatch, now: number): number | undefined {
  return watch.minutes === undefined ? undefined : watch.minutes * 60_000 - elapsed(watch, now)
}

/** Whether it has never been set going. */
export function isFresh({ since, before }: Stopwatch): boolean {
  return since === undefined && before === 0
}

export function started(watch: Stopwatch, now: number): Stopwatch {
  return watch.since === undefined ? { ...watch, since: now } : watch
}

export function paused(watch: Stopwatch, now: number): Stopwatch {
  const { since: _, ...rest } = watch
  return { ...rest, before: elapsed(watch, now) }
}

/** Back to nothing; the length of the talk stays. */
export function reset({ minutes }: Stopwatch): Stopwatch {
  return lasting(freshStopwatch, minutes)
}

/** A new scene begins; the first step sets the watch going. */
export function stepped(watch: Stopwatch, now: number): Stopwatch {
  const going = isFresh(watch) ? started(watch, now) : watch
  return { ...going, sceneFrom: elapsed(going, now) }
}

/** For a talk of so many minutes, or of any length. */
export function lasting(watch: Stopwatch, minutes: number | undefined): Stopwatch {
  const { minutes: _, ...rest } = watch
  const whole = Math.min(longestTalk, Math.round(minutes ?? 0))
  return whole >= 1 ? { ...rest, minutes: whole } : rest
}

/** `4:09`, or `1:04:09` from an hour on; whole seconds, as a clock that counts shows them. */
export function clockText(milliseconds: number): string {
  const all = Math.floor(Math.abs(milliseconds) / 1000)
  const [hours, minutes, seconds] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60]
  const tail = String(seconds).padStart(2, '0')
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`
}

export function stopwatchText(watch: Stopwatch): string {
  return JSON.stringify(watch)
}

/** The stopwatch that was kept as this text; a fresh one where it says nothing sensible. */
export function parseStopwatch(text: string): Stopwatch {
  let kept: unknown
  try {
    kept = JSON.parse(text)
  } catch {
    return freshStopwatch
  }
  if (typeof kept !== 'object' || kept === null) return freshStopwatch
  const { since, before, sceneFrom, minutes } = kept as Partial<Record<keyof Stopwatch, unknown>>
  if (!isTime(before) || !isTime(sceneFrom)) return freshStopwatch
  const watch = { before, sceneFrom, ...(isTime(since) && { since }) }
  return lasting(watch, isTime(minutes) ? minutes : undefined)
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 8.64e15
}
