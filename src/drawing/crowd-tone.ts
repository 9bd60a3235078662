/** Sums of lines as a tone: the densest citations in sight at full strength, single ones still a trace. */
import type { Crowd } from './crowd.ts'

/** Rows that are toned between two pauses. */
const stretch = 64
/** Steps of the scale on which sums are counted, for each doubling. */
const perDoubling = 8
/** The share of the pixels with lines that may be darker than the scale tells apart. */
const darkest = 0.004
/** How many times the ordinary sum the darkest must be for the tone to reach its full strength. */
const fullSpan = 24

/**
 * Writes the tone of the sums into pixels: red, green, blue and opacity of each, red lowest. Pauses now and then, so
 * that who is no longer interested can leave.
 */
export function* toningLines(
  pixels: Uint32Array,
  sums: Uint32Array,
  width: number,
  { citation, citationOpacity }: Pick<Crowd, 'citation' | 'citationOpacity'>,
): Generator<undefined, void> {
  const counted = new Float64Array(32 * perDoubling)
  let count = 0
  for (let at = 0; at < sums.length; at += 1) {
    const sum = sums[at] as number
    if (sum === 0) continue
    count += 1
    const step = Math.floor(perDoubling * Math.log2(sum))
    counted[step] = (counted[step] as number) + 1
  }
  yield
  const most = quantile(counted, count * (1 - darkest))
  const middle = quantile(counted, count * 0.5)
  // Where all pixels hold nearly the same there is nothing to tell apart: a mere tone, not a blot.
  const span = Math.min(1, Math.sqrt(most / Math.max(1, middle) / fullSpan) + 0.3)
  const strength = 255 * citationOpacity * span
  const [red = 0, green = 0, blue = 0] = citation
  const colour = red | (green << 8) | (blue << 16)
  const scale = 12 / most
  const full = Math.log1p(12)
  for (let at = 0; at < sums.length; at += 1) {
    if (at % (stretch * width) === 0 && at > 0) yield
    const sum = sums[at] as number
    if (sum === 0) continue
    const share = Math.min(1.15, Math.log1p(sum * scale) / full)
    const opacity = Math.min(255, (strength * share + 0.5) | 0)
    if (opacity > 0) pixels[at] = (colour | (opacity << 24)) >>> 0
  }
}

/** The sum below which so many pixels lie. */
function quantile(counted: Float64Array, wanted: number): number {
  let below = 0
  for (let step = 0; step < counted.length; step += 1) {
    below += counted[step] as number
    if (below >= wanted) return 2 ** ((step + 1) / perDoubling)
  }
  return 1
}
