/** Moves dots apart up and down until each has room for itself and, where there is space, for its label. */
import { type CloseDots, closeDots } from './close-dots.ts'
import { type Dots, frame, type Watch } from './dot.ts'
import { type LabelRoom, labelRoom } from './label-room.ts'
import { leastDistances } from './least-distances.ts'
import { type Springs, springsOf } from './springs.ts'

const rounds = 200

/** Labels beside each other need so much of their room's height between their lines. */
const lineShare = 0.42

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
  watch?: Watch,
): number[] {
  const room = labelRoom(xs.length)
  const heights = Float64Array.from(wanted)
  const springs = springsOf(dots)
  const crowd = crowdOf(xs, heights, room)
  for (let round = 0; round < rounds; round += 1) {
    const cooling = 1 - round / rounds
    watch?.(1 - cooling)
    relax(heights, wanted, springs, cooling, held)
    moveApart(heights, crowd, room, held)
    heights.forEach((height, at) => {
      if (!held.has(at)) heights[at] = Math.min(Math.max(height, 0), frame.height)
    })
  }
  return leastDistances(heights, xs, {
    room,
    beside: lineShare * room.height,
  })
}

/** The dots from left to right, where they are, and who is near whom. */
interface Crowd {
  readonly byX: readonly number[]
  readonly xs: Float64Array
  readonly close: CloseDots
}

/** Dots whose labels' rooms are so many widths apart do not mind each other's height. */
const reachOf = ({ width }: LabelRoom) => 1.3 * width

function crowdOf(places: readonly number[], heights: Float64Array, room: LabelRoom): Crowd {
  const byX = places.map((_, at) => at).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || a - b)
  const xs = Float64Array.from(byX, at => places[at] ?? 0)
  const sorted = Float64Array.from(byX, at => heights[at] as number)
  const size = { reach: reachOf(room), room: room.height, most: frame.height }
  return { byX, xs, close: closeDots(xs, sorted, size) }
}

/** One step towards the wanted heights and along the springs, shorter as things cool down. */
function relax(
  heights: Float64Array,
  wanted: readonly number[],
  { starts, ends, strengths }: Springs,
  cooling: number,
  held: ReadonlySet<number>,
): void {
  const before = heights.slice()
  for (let dot = 0; dot < heights.length; dot += 1) {
    if (held.has(dot)) continue
    const height = before[dot] as number
    let drawn = 0
    for (let at = starts[dot] as number; at < (starts[dot + 1] as number); at += 1)
      drawn += (strengths[at] as number) * ((before[ends[at] as number] as number) - height)
    heights[dot] = height + cooling * (0.1 * drawn + 0.06 * ((wanted[dot] ?? 0) - height))
  }
}

/** From left to right each dot pushes away those to the right of it that come too near. */
function moveApart(
  heights: Float64Array,
  { byX, xs, close }: Crowd,
  room: LabelRoom,
  held: ReadonlySet<number>,
): void {
  const reach = reachOf(room)
  byX.forEach((dot, place) => {
    close.moveTo(place, heights[dot] as number)
  })
  byX.forEach((left, leftPlace) => {
    let seen = heights[left] as number
    let others = close.toTheRight(leftPlace, seen)
    for (let at = 0; at < others.length; at += 1) {
      const rightPlace = others[at] as number
      const right = byX[rightPlace] as number
      const between = (xs[rightPlace] as number) - (xs[leftPlace] as number)
      const wish = room.height * Math.min(1, (reach - between) / (reach - room.width))
      const distance = (heights[right] as number) - (heights[left] as number)
      const lacking = wish - Math.abs(distance)
      if (lacking <= 0) continue
      const direction = distance === 0 ? Math.sign(right - left) : Math.sign(distance)
      const push = 0.25 * lacking * direction
      if (!held.has(right)) {
        heights[right] = (heights[right] as number) + push
        close.moveTo(rightPlace, heights[right] as number)
      }
      if (held.has(left)) continue
      heights[left] = (heights[left] as number) - push
      if (Math.abs((heights[left] as number) - seen) < room.height) continue
      seen = heights[left] as number
      others = close.toTheRight(leftPlace, seen).filter(other => other > rightPlace)
      at = -1
    }
    close.moveTo(leftPlace, heights[left] as number)
  })
}
