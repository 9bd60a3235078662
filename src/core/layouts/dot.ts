/** What the layouts are given and give: dots in, places out. */
import type { Point } from '../citation-graph.ts'
import type { Adjacency } from '../listed-papers.ts'

/** One listed paper as the layouts see it. */
export interface Dot {
  readonly key: string
  /** In years; absent when nobody knows. */
  readonly date?: number
  /** Number of its section in the list; papers of one section like to be near each other. */
  readonly section: number
  readonly community: number
}

/** Everything a layout may look at. A dot's number is its place in `dots`, which are sorted by key. */
export interface Dots {
  readonly dots: readonly Dot[]
  readonly cites: Adjacency
  readonly citedBy: Adjacency
}

/** Where works are, by key. y grows downwards, as on screen. */
export type Places = ReadonlyMap<string, Point>

/** Hears how far a layout has come, from 0 to 1. */
export type Watch = (share: number) => void

/** The width of every layout and the height that the timeline and the layers fill, in the layouts' own unit. */
export const frame = { width: 1000, height: 700 } as const

/** Coordinates keep one decimal: finer than any screen, and coarser than what two machines may differ by. */
export function rounded(point: Point): Point {
  return { x: Math.round(point.x * 10) / 10 + 0, y: Math.round(point.y * 10) / 10 + 0 }
}

/** The middle of some numbers; undefined when there are none. */
export function medianOf(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b)
  const upper = sorted[sorted.length >> 1]
  const lower = sorted[(sorted.length - 1) >> 1]
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2
}
