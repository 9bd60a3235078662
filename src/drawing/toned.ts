/** Colours toned by emphasis: opaque, so that nothing shines through a paper that steps back. */
import { interpolateRgb, rgb } from 'd3'
import type { Emphasis } from '../state/focus.ts'
import type { Theme } from '../state/theme.ts'

const toned_ = new Map<string, string>()

/** The colour of a paper: as it is, or stepped back into the background when something else has the word. */
export function toned(colour: string, emphasis: Emphasis, theme: Theme): string {
  if (emphasis !== 'faint') return colour
  const key = `${colour}${theme.background}`
  const known = toned_.get(key)
  if (known) return known
  const faint = rgb(interpolateRgb(colour, theme.background)(0.78)).formatHex()
  toned_.set(key, faint)
  return faint
}
