/** The axis of the timeline as it stands on the screen: lines where years begin, names in their middles. */
import { scaleLinear } from 'd3'
import type { YearTick } from '../core/citation-graph.ts'
import type { Frame, Insets } from '../state/frame.ts'
import { onScreen, type Viewport } from '../state/viewport.ts'

export interface TimeAxis {
  /** Where lines stand. */
  readonly lines: readonly number[]
  /** Upper and lower end of the lines. */
  readonly top: number
  readonly bottom: number
  /** Middles of the years that are named. */
  readonly names: readonly { readonly x: number; readonly year: number }[]
  /** Baseline of the names. */
  readonly baseline: number
}

/** Narrowest room that a year's name needs, in CSS pixels. */
const room = 44
/** Lines closer than this are left out. */
const narrowest = 14

/** The axis of these years, with texts so many times their ordinary size; undefined when there are none to show. */
export function timeAxis(
  years: readonly YearTick[],
  frame: Frame,
  viewport: Viewport,
  insets: Insets,
  textScale = 1,
): TimeAxis | undefined {
  if (years.length < 2) return undefined
  const begins = years.map(({ year }) => year)
  const scale = scaleLinear(
    begins,
    years.map(({ x }) => onScreen(viewport, frame.toStage({ x, y: 0 })).x),
  )
  const lines = begins.filter((year, index) => {
    const before = begins[index - 1]
    return before === undefined || scale(year) - scale(before) >= narrowest
  })
  // Names stand in the middle of their years; where years are narrow only some are named.
  const names: { x: number; year: number }[] = []
  let free = Number.NEGATIVE_INFINITY
  for (const year of begins.slice(0, -1).reverse()) {
    const x = scale(year + 0.5)
    if (names.length > 0 && free - x < room * textScale) continue
    names.push({ x, year })
    free = x
  }
  const bottom = frame.height - insets.bottom + 28
  return {
    lines: lines.map(year => scale(year)),
    top: Math.max(0, insets.top - 60),
    bottom,
    names,
    baseline: bottom + 19 * textScale,
  }
}
