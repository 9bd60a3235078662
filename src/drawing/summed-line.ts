/** A straight line added to sums of lines: on each step along its longer side its weight is shared by two pixels. */

export interface Clip {
  readonly sums: Uint32Array
  readonly width: number
  readonly height: number
}

/** Pixels that the rounding of steps may add up to. */
const edge = 0.05

/** Adds a line, cut at the edges; gives how many steps it took. Places are in pixels, whose middles lie at halves. */
export function drawLine(
  { sums, width, height }: Clip,
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
  weight: number,
): number {
  const isSteep = Math.abs(toY - fromY) > Math.abs(toX - fromX)
  // Along is the longer side; from here on the line goes up along it.
  let [along, across, endAlong, endAcross] = isSteep ? [fromY, fromX, toY, toX] : [fromX, fromY, toX, toY]
  if (along > endAlong) [along, across, endAlong, endAcross] = [endAlong, endAcross, along, across]
  const [length, breadth] = isSteep ? [height, width] : [width, height]
  const run = endAlong - along
  if (!(run > 0 && endAlong > 0 && along < length)) return 1
  const slope = (endAcross - across) / run
  // Steps lie at the middles of pixels: those of them that the line passes, and of which both pixels are on the plate.
  let first = Math.max(0, Math.ceil(along - 0.5))
  let last = Math.min(length - 1, Math.ceil(endAlong - 0.5) - 1)
  const origin = across + slope * (0.5 - along) - 0.5
  const [least, most] = [edge, breadth - 1 - edge]
  if (Math.abs(slope) < 1e-9) {
    if (!(origin >= least && origin <= most)) return 1
  } else {
    const [enter, leave] = slope > 0 ? [least, most] : [most, least]
    first = Math.max(first, Math.ceil((enter - origin) / slope))
    last = Math.min(last, Math.floor((leave - origin) / slope))
  }
  if (!(last >= first)) return 1
  // Fixed point: sixteen bits for what lies between two pixels.
  let place = Math.floor((origin + slope * first) * 65_536)
  const step = Math.round(slope * 65_536)
  const [stride, other] = isSteep ? [width, 1] : [1, width]
  for (
    let count = last - first, start = first * stride;
    count >= 0;
    count -= 1, start += stride, place += step
  ) {
    const share = ((place & 0xffff) * weight) >>> 16
    const at = start + (place >> 16) * other
    sums[at] = (sums[at] as number) + weight - share
    sums[at + other] = (sums[at + other] as number) + share
  }
  return last - first + 1
}
