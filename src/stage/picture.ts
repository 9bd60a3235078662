/** A picture: one moment of an appearance, with everything where it stands on the way to where it goes. */
import { easeCubicInOut } from 'd3'
import type { Appearance, PaperLook } from '../state/appearance.ts'

/** An appearance to draw; its papers may still be on their way. */
export type Picture = Appearance

/**
 * The picture `share` (0 to 1) of the way from one appearance to the next. Papers that enter grow where they stand; they
 * come out of a folded group that held them, and go into one that holds them from now on.
 */
export function pictureBetween(from: Picture, to: Appearance, share: number): Picture {
  if (share >= 1) return to
  const eased = easeCubicInOut(share)
  const between = (a: number, b: number) => a + (b - a) * eased
  const papers = new Map<string, PaperLook>()
  const [origins, goals] = [holders(from), holders(to)]
  for (const [id, goal] of goals) {
    const look = from.papers.get(id)
    if (!look) continue
    const [x, y] = [between(look.x, goal.x), between(look.y, goal.y)]
    papers.set(id, { ...look, x, y, radius: between(look.radius, 0), emphasis: 'faint', depth: -1 })
  }
  for (const [id, look] of to.papers) {
    const before = from.papers.get(id) ?? origins.get(id)
    papers.set(id, {
      ...look,
      x: between(before?.x ?? look.x, look.x),
      y: between(before?.y ?? look.y, look.y),
      radius: between(from.papers.get(id)?.radius ?? 0, look.radius),
    })
  }
  return { ...to, papers }
}

/** The folded group that holds a paper, by key of the paper. */
function holders({ papers }: Picture): Map<string, PaperLook> {
  const held = new Map<string, PaperLook>()
  for (const look of papers.values()) for (const id of look.holds ?? []) held.set(id, look)
  return held
}

/** Whether two appearances differ in where papers stand or how large they are: only then is there a way to go. */
export function hasMoved(from: Picture, to: Appearance): boolean {
  if (from.papers.size !== to.papers.size) return true
  for (const [id, look] of to.papers) {
    const before = from.papers.get(id)
    if (!before || before.x !== look.x || before.y !== look.y || before.radius !== look.radius) return true
  }
  return false
}
