/** Sums of lines as a tone: the densest citations in sight at full strength, single ones still a trace. */
import type { Crowd } from './crowd.ts'

/** Pixels that are toned between two pauses. */
const stretch = 200_000
/** Steps of the scale on which sums are counted, for each doubling. */
const perDoubling = 16
/** Of the pixels with lines, the share that is as pale as the palest, and as dark as the darkest. */
const [palest, darkest] = [0.2, 0.004]
/** How many times the palest sum the darkest is at least, so that even ground stays even, and at most. */
const [leastSpan, mostSpan] = [12, 400]
/** What is left of the strength where lines are palest. */
const trace = 0.12
/** What is left of it where lines are all over the plate and nowhere denser than elsewhere: that tells nothing. */
const even = 0.35

/**
 * Writes the tone of the sums into pixels: red, green, blue and opacity of each, red lowest. The tone grows as the
 * logarithm does. Pauses now and then, so that who is no longer interested can leave.
 */
export function* toningLines(
  pixels: Uint32Array,
  sums: Uint32Array,
  { citation, citationOpacity }: Pick<Crowd, 'citation' | 'citationOpacity'>,
): Generator<undefined, void> {
  const tones = toneScale(sums, citationOpacity)
  const [red = 0, green = 0, blue = 0] = citation
  const colour = red | (green << 8) | (blue << 16)
  for (let at = 0; at < sums.length; at += 1) {
    if (at % stretch === 0) yield
    const sum = sums[at] as number
    if (sum === 0) continue
    const opacity = tones[stepOf(sum)] as number
    if (opacity > 0) pixels[at] = (colour | (opacity << 24)) >>> 0
  }
}

/** The opacity, 0 to 255, of each step of the scale. */
function toneScale(sums: Uint32Array, strength: number): Uint8Array {
  const counted = new Float64Array(32 * perDoubling)
  let count = 0
  for (let at = 0; at < sums.length; at += 1) {
    const sum = sums[at] as number
    if (sum === 0) continue
    count += 1
    const step = stepOf(sum)
    counted[step] = (counted[step] as number) + 1
  }
  const [bottom, top] = [quantile(counted, count * palest), quantile(counted, count * (1 - darkest))]
  const span = (times: number) => perDoubling * Math.log2(times)
  const low = Math.min(top - span(leastSpan), Math.max(top - span(mostSpan), bottom))
  const unevenness = Math.max(even, Math.min(1, (top - bottom) / span(leastSpan)))
  const covered = count / Math.max(1, sums.length)
  const most = 255 * strength * (1 - covered * (1 - unevenness))
  return Uint8Array.from(counted, (_, step) => {
    const share = Math.min(1.1, Math.max(0, (step - low) / (top - low)))
    const faintly = Math.min(1, 2 ** ((step - low) / perDoubling))
    return Math.min(255, Math.round(most * (trace * faintly + (1 - trace) * share ** 1.6)))
  })
}

/** The step of a sum on the scale: its doublings, each cut into equal parts. */
function stepOf(sum: number): number {
  const zeros = Math.clz32(sum)
  return (31 - zeros) * perDoubling + (((sum << zeros) >>> 27) & (perDoubling - 1))
}

/** The step of the scale up to which so many pixels lie. */
function quantile(counted: Float64Array, wanted: number): number {
  let below = 0
  for (let step = 0; step < counted.length; step += 1) {
    below += counted[step] as number
    if (below >= wanted && below > 0) return step
  }
  return 0
}
