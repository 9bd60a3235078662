/** The citations of a crowd on a plate: how much line lies on each pixel, summed over all of them. */
import { bend } from '../state/citation-curve.ts'
import type { Crowd } from './crowd.ts'
import { strengths } from './crowd.ts'
import type { Plate } from './crowd-plate.ts'
import { type Clip, drawLine } from './summed-line.ts'

export type CitedCrowd = Pick<Crowd, 'places' | 'states' | 'cites'>

/** How many pixels are drawn between two pauses, about. */
const stretch = 300_000
/** Pixels: longer lines weigh as much as one of this length, and so less on each pixel: the far do not drown the near. */
const fullWeight = 40
/** What a pixel of a line of full weight counts. */
const unit = 1024
/** How many pixels all lines may have together: where there are more, some of the long stand for all of them. */
const enoughWork = 40_000_000

/**
 * Adds every citation of which one end is shown and none is gone to the sums, as the curve that it is on the stage.
 * Pauses now and then, so that who is no longer interested can leave.
 */
export function* summingLines(
  sums: Uint32Array,
  plate: Plate,
  crowd: CitedCrowd,
  mostWork = enoughWork,
): Generator<undefined, void> {
  const { width, height } = plate
  const clip: Clip = { sums, width, height }
  const { starts, ends } = crowd.cites
  const places = placesOn(plate, crowd)
  const share = mostWork / Math.max(1, countInSight(places, plate, crowd))
  const longest = Math.hypot(width, height)
  let work = 0
  yield
  for (let citing = 0; citing < crowd.states.length; citing += 1) {
    const last = starts[citing + 1] as number
    for (let at = starts[citing] as number; at < last; at += 1) {
      const cited = ends[at] as number
      const strength = strengthOf(crowd.states, citing, cited)
      if (strength === 0 || !isInSight(places, plate, citing, cited)) continue
      const [fromX, fromY] = [places[2 * citing] as number, places[2 * citing + 1] as number]
      const [dx, dy] = [(places[2 * cited] as number) - fromX, (places[2 * cited + 1] as number) - fromY]
      const length = Math.sqrt(dx * dx + dy * dy)
      if (!(length > 0.5 && length < 1e6)) continue
      const chance = Math.min(1, share / Math.min(length, longest))
      if (chance < 1 && scattered(at) >= chance) continue
      const weight = (unit * strength * Math.min(1, fullWeight / length)) / chance
      work += curve(clip, fromX, fromY, dx, dy, length, Math.max(1, Math.round(weight)))
      if (work > stretch) {
        work = 0
        yield
      }
    }
  }
}

/** The places of all papers in pixels of the plate. */
function placesOn({ k, x, y }: Plate, { places }: CitedCrowd): Float32Array {
  const on = new Float32Array(places.length)
  for (let at = 0; at + 1 < places.length; at += 2) {
    on[at] = k * (places[at] as number) + x
    on[at + 1] = k * (places[at + 1] as number) + y
  }
  return on
}

function strengthOf(states: Uint8Array, citing: number, cited: number): number {
  const [one, other] = [states[citing] as number, states[cited] as number]
  return one === 0 || other === 0 || one + other < 3 ? 0 : (strengths[Math.min(one, other)] as number)
}

/** How many citations may be seen at all. */
function countInSight(places: Float32Array, plate: Plate, { states, cites }: CitedCrowd): number {
  let count = 0
  for (let citing = 0; citing < states.length; citing += 1) {
    const last = cites.starts[citing + 1] as number
    for (let at = cites.starts[citing] as number; at < last; at += 1) {
      const cited = cites.ends[at] as number
      if (strengthOf(states, citing, cited) > 0 && isInSight(places, plate, citing, cited)) count += 1
    }
  }
  return count
}

/** Whether the curve between two papers may touch the plate, given how far it bends aside. */
function isInSight(places: Float32Array, { width, height }: Plate, citing: number, cited: number): boolean {
  const [ax, ay] = [places[2 * citing] as number, places[2 * citing + 1] as number]
  const [bx, by] = [places[2 * cited] as number, places[2 * cited + 1] as number]
  const aside = bend * (Math.abs(bx - ax) + Math.abs(by - ay))
  return (
    Math.max(ax, bx) > -aside &&
    Math.min(ax, bx) < width + aside &&
    Math.max(ay, by) > -aside &&
    Math.min(ay, by) < height + aside
  )
}

/** A number in [0, 1) for each position, always the same and like none of its neighbours'. */
function scattered(position: number): number {
  return (Math.imul(position + 1, 0x9e3779b1) >>> 0) / 0x100000000
}

/** Draws the curve of a citation as a few straight lines; gives how much work that was. */
function curve(
  clip: Clip,
  fromX: number,
  fromY: number,
  dx: number,
  dy: number,
  length: number,
  weight: number,
): number {
  const [riseX, riseY] = [4 * bend * dy, -4 * bend * dx]
  const pieces = length < 16 ? 1 : length < 64 ? 2 : length < 240 ? 4 : 6
  let [beforeX, beforeY, work] = [fromX, fromY, 1]
  for (let piece = 1; piece <= pieces; piece += 1) {
    const u = piece / pieces
    const v = u * (1 - u)
    const [nextX, nextY] = [fromX + dx * u + riseX * v, fromY + dy * u + riseY * v]
    work += drawLine(clip, beforeX, beforeY, nextX, nextY, weight)
    beforeX = nextX
    beforeY = nextY
  }
  return work
}
