/** Two colours blended into one that is opaque: nothing shines through what fades or steps back. */
import { interpolateRgb, rgb } from 'd3'

/** Finer steps cannot be told apart; with so few, most blends were asked for before. */
const steps = 50
const known = new Map<string, string>()
const most = 4096

/** The colour `share` (0 to 1) of the way from one colour to another. */
export function blended(from: string, to: string, share: number): string {
  const step = Math.round(share * steps)
  if (step <= 0 || from === to) return from
  if (step >= steps) return to
  const key = `${from}${to}${step}`
  let colour = known.get(key)
  if (colour === undefined) {
    if (known.size >= most) known.clear()
    colour = rgb(interpolateRgb(from, to)(step / steps)).formatHex()
    known.set(key, colour)
  }
  return colour
}
