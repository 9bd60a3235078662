/** Moves dots apart up and down until each has room for itself and, where there is space, for its label. */
import { type Dots, frame } from './dot.ts'
import { type LabelRoom, labelRoom } from './label-room.ts'
import { springsOf } from './springs.ts'

const rounds = 200

/** Labels beside each other need so much of their room's height between their lines. */
const lineShare = 0.42

interface Pair {
  readonly left: number
  readonly right: number
  /** How far apart in height they like to be. */
  readonly wish: number
}

/**
 * Heights near the wanted ones at which no two dots touch. They fill the frame's height, or more where many dots share
 * a date.
 *
 * @param xs fixed
 * @param wanted heights in the frame
 * @param held dots that stay where they are unless they touch
 */
export function spreadHeights(
  dots: Dots,
  xs: readonly number[],
  wanted: readonly number[],
  held: ReadonlySet<number>,
): number[] {
  const room = labelRoom(xs.length)
  const heights = Float64Array.from(wanted)
  const pairs = closePairs(xs, room)
  const springs = springsOf(dots)
  for (let round = 0; round < rounds; round += 1) {
    const cooling = 1 - round / rounds
    relax(heights, wanted, springs, cooling, held)
    for (const pair of pairs) moveApart(heights, pair, held)
    heights.forEach((height, at) => {
      if (!held.has(at)) heights[at] = Math.min(Math.max(height, 0), frame.height)
    })
  }
  return separated(heights, xs, room)
}

function closePairs(xs: readonly number[], { width, height }: LabelRoom): Pair[] {
  const reach = 1.3 * width
  const byX = xs.map((_, at) => at).sort((a, b) => (xs[a] ?? 0) - (xs[b] ?? 0) || a - b)
  const pairs: Pair[] = []
  byX.forEach((left, at) => {
    for (let next = at + 1; next < byX.length; next += 1) {
      const right = byX[next] ?? 0
      const distance = (xs[right] ?? 0) - (xs[left] ?? 0)
      if (distance > reach) break
      pairs.push({ left, right, wish: height * Math.min(1, (reach - distance) / (reach - width)) })
    }
  })
  return pairs
}

/** One step towards the wanted heights and along the springs, shorter as things cool down. */
function relax(
  heights: Float64Array,
  wanted: readonly number[],
  springs: ReturnType<typeof springsOf>,
  cooling: number,
  held: ReadonlySet<number>,
): void {
  const before = heights.slice()
  springs.forEach((own, at) => {
    if (held.has(at)) return
    const height = before[at] ?? 0
    const drawn = own.reduce((sum, [other, strength]) => sum + strength * ((before[other] ?? 0) - height), 0)
    heights[at] = height + cooling * (0.1 * drawn + 0.06 * ((wanted[at] ?? 0) - height))
  })
}

function moveApart(heights: Float64Array, { left, right, wish }: Pair, held: ReadonlySet<number>): void {
  const distance = (heights[right] ?? 0) - (heights[left] ?? 0)
  const lacking = wish - Math.abs(distance)
  if (lacking <= 0) return
  const direction = distance === 0 ? Math.sign(right - left) : Math.sign(distance)
  const push = 0.25 * lacking * direction
  if (!held.has(left)) heights[left] = (heights[left] ?? 0) - push
  if (!held.has(right)) heights[right] = (heights[right] ?? 0) + push
}

/** Keeps the order from top to bottom, and makes sure of the least distances: down first, then up from the bottom. */
function separated(heights: Float64Array, xs: readonly number[], room: LabelRoom): number[] {
  const down = [...heights.keys()].sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0) || a - b)
  const result = [...heights]
  clear(result, down, xs, room, 1)
  const lowest = Math.max(...result)
  if (lowest > frame.height) {
    const bottom = result.map(height => Math.min(height, frame.height))
    clear(bottom, down.toReversed(), xs, room, -1)
    return bottom
  }
  return result
}

/** A difference that rounding can make is none. */
const tolerance = 0.25

function clear(
  heights: number[],
  order: readonly number[],
  xs: readonly number[],
  room: LabelRoom,
  direction: 1 | -1,
): void {
  order.forEach((dot, at) => {
    let height = heights[dot] ?? 0
    for (let before = at - 1; before >= 0; before -= 1) {
      const other = order[before] ?? 0
      const beside = Math.abs((xs[other] ?? 0) - (xs[dot] ?? 0))
      const least = beside < room.dot ? room.dot : beside < room.width ? lineShare * room.height : 0
      const distance = direction * (height - (heights[other] ?? 0))
      if (distance < least - tolerance) height = (heights[other] ?? 0) + direction * least
    }
    heights[dot] = height
  })
}
