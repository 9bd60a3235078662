/** The timeline: older papers left, newer ones right, related ones at the same height. */
import type { YearTick } from '../citation-graph.ts'
import { type Dots, frame, medianOf, type Places, rounded } from './dot.ts'
import { sectionOrder } from './section-order.ts'
import { timelineAxis } from './timeline-axis.ts'

export interface Timeline {
  readonly places: Places
  readonly years: readonly YearTick[]
}

export const P = { lane: 0.5, iterations: 200, clearX: 100, clearY: 46, pull: 0.05, lanePull: 0.06, gap: 24 }

export function timeline(dots: Dots, _previous: Places = new Map()): Timeline {
  const dates = likelyDates(dots)
  const axis = timelineAxis(dates.filter(date => date !== undefined))
  const xs = dates.map(date => axis.x(date ?? 0))
  const heights = spread(dots, settled(dots), xs)
  return {
    places: new Map(dots.dots.map(({ key }, at) => [key, rounded({ x: xs[at] ?? 0, y: heights[at] ?? 0 })])),
    years: axis.years,
  }
}

/** Known dates; for a paper without one the median date of what it cites and what cites it. */
function likelyDates({ dots, cites, citedBy }: Dots): (number | undefined)[] {
  const known = dots.map(dot => dot.date)
  const middle = medianOf(known.filter(date => date !== undefined))
  return dots.map(({ date }, at) => {
    const around = [...(cites[at] ?? []), ...(citedBy[at] ?? [])].map(other => known[other])
    return date ?? medianOf(around.filter(other => other !== undefined)) ?? middle
  })
}

/** Heights in [0, 1] at which springs rest. */
function lanes(dots: Dots): Map<number, number> {
  const counts = new Map<number, number>()
  for (const dot of dots.dots) counts.set(dot.section, (counts.get(dot.section) ?? 0) + 1)
  const order = sectionOrder(dots)
  const total = order.reduce((sum, section) => sum + Math.sqrt(counts.get(section) ?? 0), 0)
  const lane = new Map<number, number>()
  let top = 0
  for (const section of order) {
    const height = Math.sqrt(counts.get(section) ?? 0) / total
    lane.set(section, top + height / 2)
    top += height
  }
  return lane
}

function settled(dots: Dots): number[] {
  const lane = lanes(dots)
  const home = dots.dots.map(dot => lane.get(dot.section) ?? 0.5)
  const ys = [...home]
  const degree = dots.dots.map((_, at) => (dots.cites[at]?.length ?? 0) + (dots.citedBy[at]?.length ?? 0))
  for (let step = 0; step < 60; step += 1) {
    ys.forEach((_, at) => {
      let sum = P.lane * (home[at] ?? 0)
      let weight = P.lane as number
      for (const list of [dots.cites[at], dots.citedBy[at]])
        for (const other of list ?? []) {
          const w = 1 / Math.sqrt((degree[at] ?? 1) * (degree[other] ?? 1))
          sum += w * (ys[other] ?? 0)
          weight += w
        }
      ys[at] = sum / weight
    })
  }
  return ys
}

function spread(dots: Dots, start: number[], xs: number[]): number[] {
  const n = start.length
  const H = frame.height
  const min = Math.min(...start),
    max = Math.max(...start)
  const y = start.map(v => ((v - min) / (max - min || 1)) * H)
  const home = [...y]
  const byX = xs.map((_, i) => i).sort((a, b) => (xs[a] ?? 0) - (xs[b] ?? 0) || a - b)
  const pairs: [number, number, number][] = []
  byX.forEach((i, k) => {
    for (let l = k + 1; l < n; l++) {
      const j = byX[l] ?? 0
      const dx = (xs[j] ?? 0) - (xs[i] ?? 0)
      if (dx > 130) break
      pairs.push([i, j, dx])
    }
  })
  const degree = dots.dots.map((_, at) => (dots.cites[at]?.length ?? 0) + (dots.citedBy[at]?.length ?? 0))
  for (let it = 0; it < P.iterations; it++) {
    const a = 1 - it / P.iterations
    const force = new Float64Array(n)
    dots.cites.forEach((refs, i) => {
      for (const j of refs) {
        const w = (P.pull * a) / Math.sqrt((degree[i] ?? 1) * (degree[j] ?? 1))
        const d = ((y[j] ?? 0) - (y[i] ?? 0)) * w * 2
        force[i] = (force[i] ?? 0) + d
        force[j] = (force[j] ?? 0) - d
      }
    })
    y.forEach((v, i) => {
      y[i] = v + (force[i] ?? 0) + ((home[i] ?? 0) - v) * P.lanePull * a
    })
    for (const [i, j, dx] of pairs) {
      const want = dx < 100 ? P.clearY : P.clearY * (1 - (dx - 100) / 30)
      const d = (y[j] ?? 0) - (y[i] ?? 0)
      const sign = d === 0 ? (i < j ? 1 : -1) : d > 0 ? 1 : -1
      const over = want - Math.abs(d)
      if (over > 0) {
        const push = over * 0.25 * sign
        y[i] = (y[i] ?? 0) - push
        y[j] = (y[j] ?? 0) + push
      }
    }
    y.forEach((v, i) => {
      y[i] = Math.min(H, Math.max(0, v))
    })
  }
  return y
}
