/** Colours of shapes on a background, as hexadecimal numbers, all of them stepped back into it by the same share. */
import { interpolateRgb, rgb } from 'd3'
import type { Ink } from '../formats/pptx/deck.ts'

export interface ShapePalette {
  readonly background: string
  /** What a colour looks like at this strength: opaque, so that nothing adds up where shapes overlap. */
  mixed(colour: string): string
  ink(colour: string, opacity?: number): Ink
}

/** `strength` 1: colours as they are; 0: nothing but background. */
export function shapePalette(background: string, strength: number): ShapePalette {
  const known = new Map<string, string>()
  const mixed = (colour: string) => {
    let found = known.get(colour)
    if (found === undefined) {
      const full = rgb(colour)
      found = (strength < 1 ? rgb(interpolateRgb(background, full)(strength)) : full).formatHex()
      known.set(colour, found)
    }
    return found
  }
  return {
    background: rgb(background).formatHex(),
    mixed,
    ink: (colour, opacity = 1) => ({ colour: mixed(colour), opacity }),
  }
}
