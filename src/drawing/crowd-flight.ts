/** The flight of a crowd from one moment to the next: what leaves fades, then papers move, then what enters appears. */
import { easeCubicInOut, easeCubicOut } from 'd3'
import { type Crowd, strengths } from './crowd.ts'
import { crowding } from './crowd-density.ts'
import type { Dots } from './crowd-dots.ts'
import { beginOf, durationOf, fadeTime, moveTime, type Phases, shareOf } from './phases.ts'

/** The dots of a crowd that stands still. */
export function dotsOf(crowd: Crowd): Dots {
  const { places, radii, states, tones, palette } = crowd
  const strong = Float32Array.from(states, state => strengths[state] ?? 0)
  const colours = packed(palette)
  return {
    places,
    radii,
    strengths: strong,
    colours: Uint32Array.from(tones, tone => colours[tone] ?? 0),
    crowding: crowding(places, radii, paper => strong[paper] as number),
    order: ascending(radii),
    opacity: crowd.dotOpacity,
  }
}

const orders = new WeakMap<Float32Array, Int32Array>()

/** How many radii are told apart in the order of drawing. */
const steps = 256

/** Papers by radius, those that are nearly as large in their own order: counted, not compared, since there are so many. */
function ascending(radii: Float32Array): Int32Array {
  const known = orders.get(radii)
  if (known) return known
  let largest = 0
  for (const radius of radii) if (radius > largest) largest = radius
  const stepOf = (radius: number) => Math.min(steps - 1, Math.floor((radius / (largest || 1)) * steps) || 0)
  const next = new Int32Array(steps + 1)
  for (const radius of radii) next[stepOf(radius) + 1] = (next[stepOf(radius) + 1] as number) + 1
  for (let step = 0; step < steps; step += 1)
    next[step + 1] = (next[step + 1] as number) + (next[step] as number)
  const order = new Int32Array(radii.length)
  radii.forEach((radius, paper) => {
    const step = stepOf(radius)
    const at = next[step] as number
    order[at] = paper
    next[step] = at + 1
  })
  orders.set(radii, order)
  return order
}

/** The colours of a palette, each as one number. */
function packed(palette: Uint8Array): Uint32Array {
  return Uint32Array.from({ length: palette.length / 3 }, (_, tone) => {
    const [red = 0, green = 0, blue = 0] = palette.subarray(3 * tone, 3 * tone + 3)
    return red | (green << 8) | (blue << 16)
  })
}

export interface CrowdFlight {
  /** Milliseconds until everything stands still. */
  readonly duration: number
  /** The dots after so many milliseconds; they hold until the next call. */
  at(elapsed: number): Dots
}

/** The flight between two moments of the same papers. A pace of 2 takes twice as long as 1. */
export function crowdFlight(from: Dots, to: Dots, pace: number): CrowdFlight {
  const count = to.radii.length
  let [farthest, hasEntering, hasFading] = [0, false, false]
  for (let paper = 0; paper < count; paper += 1) {
    const [before, after] = [from.strengths[paper] as number, to.strengths[paper] as number]
    if (before < after) hasEntering = true
    else if (before > after || from.colours[paper] !== to.colours[paper]) hasFading = true
    if (before === 0 || after === 0) continue
    const dx = (to.places[2 * paper] as number) - (from.places[2 * paper] as number)
    const dy = (to.places[2 * paper + 1] as number) - (from.places[2 * paper + 1] as number)
    const way = Math.max(Math.abs(dx), Math.abs(dy))
    if (way > farthest) farthest = way
  }
  const phases: Phases = {
    leave: hasFading ? pace * fadeTime : 0,
    out: 0,
    move: farthest > 0.5 ? pace * moveTime(farthest) : 0,
    in: 0,
    enter: hasEntering ? pace * fadeTime : 0,
  }
  const moving = beginOf('move', phases)
  const now: Dots = {
    places: from.places.slice(),
    radii: from.radii.slice(),
    colours: from.colours.slice(),
    strengths: from.strengths.slice(),
    crowding: from.crowding.slice(),
    order: to.order,
    opacity: to.opacity,
  }
  return {
    duration: durationOf(phases),
    at(elapsed) {
      const left = easeCubicOut(shareOf('leave', phases, elapsed))
      const moved = easeCubicInOut(shareOf('move', phases, elapsed))
      const entered = easeCubicOut(shareOf('enter', phases, elapsed))
      for (let paper = 0; paper < count; paper += 1) {
        const [before, after] = [from.strengths[paper] as number, to.strengths[paper] as number]
        const isEntering = before < after
        now.strengths[paper] = before + (after - before) * (isEntering ? entered : left)
        now.colours[paper] = blend(from.colours[paper] as number, to.colours[paper] as number, left)
      }
      if (elapsed < moving) return now
      between(now.places, from.places, to.places, moved)
      between(now.radii, from.radii, to.radii, moved)
      between(now.crowding, from.crowding, to.crowding, moved)
      return now
    },
  }
}

function between(now: Float32Array, from: Float32Array, to: Float32Array, share: number): void {
  for (let at = 0; at < now.length; at += 1) {
    const [before, after] = [from[at] as number, to[at] as number]
    now[at] = before === after ? after : before + (after - before) * share
  }
}

function blend(from: number, to: number, share: number): number {
  if (from === to || share >= 1) return to
  let colour = 0
  for (const shift of [0, 8, 16]) {
    const [before, after] = [(from >>> shift) & 255, (to >>> shift) & 255]
    colour |= Math.round(before + (after - before) * share) << shift
  }
  return colour
}
