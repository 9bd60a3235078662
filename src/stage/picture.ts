/** A picture: one moment of an appearance, with everything where it stands on the way to where it goes. */
import { easeCubicInOut } from 'd3'
import type { Appearance, PaperLook } from '../state/appearance.ts'

/** An appearance to draw; its papers may still be on their way. */
export type Picture = Appearance

/** The picture `share` (0 to 1) of the way from one appearance to the next. Papers that enter grow where they stand. */
export function pictureBetween(from: Picture, to: Appearance, share: number): Picture {
  if (share >= 1) return to
  const eased = easeCubicInOut(share)
  const between = (a: number, b: number) => a + (b - a) * eased
  const papers = new Map<string, PaperLook>()
  for (const [id, look] of to.papers) {
    const before = from.papers.get(id)
    papers.set(id, {
      ...look,
      x: between(before?.x ?? look.x, look.x),
      y: between(before?.y ?? look.y, look.y),
      radius: between(before?.radius ?? 0, look.radius),
    })
  }
  return { ...to, papers }
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
