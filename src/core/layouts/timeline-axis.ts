/** The timeline's axis: from dates to x, with more room for the years in which more was written. */
import type { YearTick } from '../citation-graph.ts'
import { frame } from './dot.ts'

export interface TimelineAxis {
  /** Beginnings of the years, one more than there are years; empty when no date is known. */
  readonly years: readonly YearTick[]
  /** x of a date in years. Within a year equal times are equally long. */
  readonly x: (date: number) => number
}

/** How much more room a paper gives its year; the square root lets one paper more change little. */
const crowding = 1.6

/** Works off the list may be older or newer than all listed papers; they share this much room beside the frame. */
const margin = 60

/** A year in which nothing was written. Long silences shrink further, so that 1950 leaves room for 2020. */
const silent = (years: number) => (years <= 3 ? 0.6 : 1.8 / years)

/** The axis from the first to the last of some dates. A year with n of them is as wide as 1 + 1.6 √n. */
export function timelineAxis(dates: readonly number[]): TimelineAxis {
  const counts = new Map<number, number>()
  for (const date of dates) counts.set(Math.floor(date), (counts.get(Math.floor(date)) ?? 0) + 1)
  const written = [...counts.keys()].sort((a, b) => a - b)
  const edges: number[] = []
  const widths: number[] = []
  for (const year of written) {
    const before = edges.at(-1)
    const gap = before === undefined ? 0 : year - before - 1
    for (let step = gap; step > 0; step -= 1) {
      edges.push(year - step)
      widths.push(silent(gap))
    }
    edges.push(year)
    widths.push(1 + crowding * Math.sqrt(counts.get(year) ?? 0))
  }
  const total = widths.reduce((sum, width) => sum + width, 0)
  let x = 0
  const years = [...edges, (edges.at(-1) ?? 0) + 1].map((year, at) => {
    const tick = { year, x: (x / total) * frame.width }
    x += widths[at] ?? 0
    return tick
  })
  if (widths.length === 0) return { years: [], x: () => frame.width / 2 }
  return {
    years: years.map(tick => ({ ...tick, x: Math.round(tick.x * 100) / 100 })),
    x: date => between(years, date),
  }
}

function between(years: readonly YearTick[], date: number): number {
  const first = years[0] ?? { year: 0, x: 0 }
  const last = years.at(-1) ?? first
  if (date < first.year) return first.x - margin * squeezed(first.year - date)
  if (date > last.year) return last.x + margin * squeezed(date - last.year)
  const start = years[Math.min(Math.floor(date) - first.year, years.length - 2)] ?? first
  const end = years[start.year - first.year + 1] ?? start
  return start.x + (date - start.year) * (end.x - start.x)
}

/** From 0 for no time at all towards 1 for all time. */
function squeezed(years: number): number {
  return years / (years + 8)
}
