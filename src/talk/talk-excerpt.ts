/** Some scenes of a talk with their numbers in it, as one names them: `4`, `2-6`. */
import type { RehearsedScene } from './rehearsal.ts'

export interface NumberedScene {
  /** Counted from 1. */
  readonly number: number
  readonly rehearsed: RehearsedScene
}

/** The scenes that `range` names, all without one; undefined when it names none, or one that is not there. */
export function talkExcerpt(
  scenes: readonly RehearsedScene[],
  range: string | undefined,
): NumberedScene[] | undefined {
  const all = scenes.map((rehearsed, at) => ({ number: at + 1, rehearsed }))
  if (range === undefined) return all
  const [, from, to = from] = /^\s*(\d{1,5})\s*(?:[-–]\s*(\d{1,5})\s*)?$/.exec(range) ?? []
  const [first, last] = [Number(from), Number(to)]
  if (!(first >= 1 && first <= last && last <= all.length)) return undefined
  return all.slice(first - 1, last)
}
