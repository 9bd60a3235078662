/** The phases of a change on stage: how long each takes, and how far each is at a moment. One thing at a time. */

const order = ['leave', 'out', 'move', 'in', 'enter'] as const
/** What leaves fades; the camera goes out; papers move; the camera goes in; what enters appears. */
export type Phase = (typeof order)[number]

/** Milliseconds of each phase; those that are empty take none. */
export type Phases = Readonly<Record<Phase, number>>

/** A talk is slower than its speaker's own looking around: an audience has to follow. */
export const talkPace = 1.6

/** How long a fade takes. */
export const fadeTime = 200

/** How long papers take to move when the farthest has so many pixels to go: longer ways take a little longer. */
export function moveTime(pixels: number): number {
  return 200 + 220 * Math.sqrt(Math.min(1, pixels / 800))
}

/** When a phase begins. */
export function beginOf(phase: Phase, phases: Phases): number {
  let begin = 0
  for (const other of order) {
    if (other === phase) break
    begin += phases[other]
  }
  return begin
}

/** How long all phases take. */
export function durationOf(phases: Phases): number {
  return order.reduce((sum, phase) => sum + phases[phase], 0)
}

/** How much (0 to 1) of a phase is over after so many milliseconds. An empty phase is over as soon as its turn comes. */
export function shareOf(phase: Phase, phases: Phases, elapsed: number): number {
  const begin = beginOf(phase, phases)
  // Added up as `durationOf` does, so that at the end the last phase is over to the bit.
  return elapsed >= begin + phases[phase] ? 1 : shareWithin(elapsed - begin, phases[phase])
}

export function shareWithin(elapsed: number, length: number): number {
  if (elapsed >= length) return 1
  return elapsed <= 0 ? 0 : elapsed / length
}
