/** What a catalogue says about works, kept once: many reference lists name the works that everybody cites. */
import type { WorkFacts } from './reference.ts'

/** Gives the same object for works of one id that are described alike: the first that came. */
export type ShareWork = (work: WorkFacts) => WorkFacts

export function sharedWorks(): ShareWork {
  const byId = new Map<string, WorkFacts>()
  return work => {
    const id = work.ids.s2
    if (id === undefined) return work
    const before = byId.get(id)
    if (before && JSON.stringify(before) === JSON.stringify(work)) return before
    if (!before) byId.set(id, work)
    return work
  }
}
