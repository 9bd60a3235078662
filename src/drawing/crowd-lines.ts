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

/**
 * Adds every citation of which one end is shown and none is gone to the sums, as the curve that it is on the stage.
 * Pauses now and then, so that who is no longer interested can leave.
 */
export function* summingLines(
  sums: Uint32Array,
  plate: Plate,
  { places, states, cites }: CitedCrowd,
): Generator<undefined, void> {
  const { k, x, y, width, height } = plate
  const clip: Clip = { sums, width, height }
  const { starts, ends } = cites
  const count = states.length
  let work = 0
  for (let citing = 0; citing < count; citing += 1) {
    const state = states[citing] as number
    if (state === 0) continue
    const fromX = k * (places[2 * citing] as number) + x
    const fromY = k * (places[2 * citing + 1] as number) + y
    const last = starts[citing + 1] as number
    for (let at = starts[citing] as number; at < last; at += 1) {
      const cited = ends[at] as number
      const other = states[cited] as number
      if (other === 0 || other + state < 3) continue
      work += curve(
        clip,
        fromX,
        fromY,
        k * (places[2 * cited] as number) + x,
        k * (places[2 * cited + 1] as number) + y,
        unit * (strengths[Math.min(other, state)] as number),
      )
      if (work > stretch) {
        work = 0
        yield
      }
    }
  }
}

/** Draws the curve of a citation as a few straight lines; gives how much work that was. */
function curve(clip: Clip, fromX: number, fromY: number, toX: number, toY: number, weight: number): number {
  const [dx, dy] = [toX - fromX, toY - fromY]
  const length = Math.sqrt(dx * dx + dy * dy)
  if (!(length > 0.5 && length < 1e6)) return 1
  const own = Math.max(1, Math.round(weight * Math.min(1, fullWeight / length)))
  const [riseX, riseY] = [4 * bend * dy, -4 * bend * dx]
  const pieces = length < 16 ? 1 : length < 64 ? 2 : length < 240 ? 4 : 6
  let [beforeX, beforeY, work] = [fromX, fromY, 1]
  for (let piece = 1; piece <= pieces; piece += 1) {
    const u = piece / pieces
    const v = u * (1 - u)
    const [nextX, nextY] = [fromX + dx * u + riseX * v, fromY + dy * u + riseY * v]
    work += drawLine(clip, beforeX, beforeY, nextX, nextY, own)
    beforeX = nextX
    beforeY = nextY
  }
  return work
}
