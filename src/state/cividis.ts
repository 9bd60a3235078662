/** Cividis, from dark blue to yellow, the same for all kinds of colour vision. d3 has it too, but not without every other scheme. */
import { rgb } from 'd3'

/** The channels as polynomials (Nuñez, Anderton and Renslow 2018, fitted in d3-scale-chromatic), from the lowest power. */
const red = [-4.54, -35.34, 2381.73, -6402.7, 7024.72, -2710.57]
const green = [32.49, 170.73, 52.82, -131.46, 176.58, -67.37]
const blue = [81.24, 442.36, -2482.43, 6167.24, -6614.94, 2475.67]

/** The colour at a place from 0 to 1, as `#rrggbb`. */
export function cividis(at: number): string {
  const t = Math.max(0, Math.min(1, at))
  const channel = (powers: readonly number[]) =>
    Math.max(0, Math.min(255, Math.round(powers.reduceRight((sum, factor) => factor + t * sum, 0))))
  return rgb(channel(red), channel(green), channel(blue)).formatHex()
}
