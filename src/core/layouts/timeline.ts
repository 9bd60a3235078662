/** The timeline: older papers left, newer ones right, related ones at the same height. */
import type { YearTick } from '../citation-graph.ts'
import { type Dots, frame, medianOf, type Places, rounded, type Watch } from './dot.ts'
import { lineOrder } from './group-order.ts'
import { spreadHeights } from './spread-heights.ts'
import { evened, restingPlaces, springsOf } from './springs.ts'
import { timelineAxis } from './timeline-axis.ts'

export interface Timeline {
  readonly places: Places
  readonly years: readonly YearTick[]
}

/** How firmly a paper is held by the lane of its section. */
const laneHold = 0.5

/**
 * x is the date, exactly; a paper without one stands at the median date of what it cites and what cites it. Heights:
 * each section has a lane, citations draw papers together, and dots that would cover each other move apart.
 *
 * @param previous places in an earlier timeline: papers keep their height
 */
export function timeline(dots: Dots, previous: Places = new Map(), watch?: Watch): Timeline {
  const dates = likelyDates(dots)
  const axis = timelineAxis(dots.dots.flatMap(({ date }) => date ?? []))
  const xs = dates.map(date => axis.x(date ?? 0))
  const rest = evened(restingPlaces(springsOf(dots), lanes(dots), laneHold), 0.5)
  const held = new Set(dots.dots.flatMap(({ key }, at) => (previous.has(key) ? at : [])))
  const wanted = rest.map((height, at) => previous.get(dots.dots[at]?.key ?? '')?.y ?? height * frame.height)
  const heights = spreadHeights(dots, xs, wanted, held, watch)
  return {
    places: new Map(dots.dots.map(({ key }, at) => [key, rounded({ x: xs[at] ?? 0, y: heights[at] ?? 0 })])),
    years: axis.years,
  }
}

function likelyDates({ dots, cites, citedBy }: Dots): (number | undefined)[] {
  const middle = medianOf(dots.flatMap(({ date }) => date ?? []))
  return dots.map(({ date }, at) => {
    const around = [...(cites[at] ?? []), ...(citedBy[at] ?? [])].flatMap(other => dots[other]?.date ?? [])
    return date ?? medianOf(around) ?? middle
  })
}

/** For each dot the middle of its section's lane, in [0, 1]. A lane is as wide as the root of its papers' number. */
function lanes(dots: Dots): number[] {
  const widths = new Map<number, number>()
  for (const { section } of dots.dots) widths.set(section, (widths.get(section) ?? 0) + 1)
  for (const [section, count] of widths) widths.set(section, Math.sqrt(count))
  const middles = new Map<number, number>()
  let top = 0
  for (const section of lineOrder(dots, dot => dot.section)) {
    const width = widths.get(section) ?? 0
    middles.set(section, top + width / 2)
    top += width
  }
  return dots.dots.map(({ section }) => (middles.get(section) ?? 0) / top)
}
