/** The mark of a paper as paths, from the back to the front: rings around it, a rim of background, its body. */
import type { Point } from '../core/citation-graph.ts'
import { foldRims, type PaperLook } from '../state/appearance.ts'
import { apothem, corners, outlines } from '../state/shape-outline.ts'
import type { Theme } from '../state/theme.ts'
import { pathNumber as n } from './path-number.ts'

export interface MarkPath {
  readonly d: string
  readonly fill: string
  readonly stroke: string
  readonly width: number
  /** Lengths of dash and gap. */
  readonly dash?: string
}

export type MarkLook = Pick<PaperLook, 'shape' | 'colour' | 'hollow' | 'ring' | 'halo' | 'holds'>

/** Distances from the rim, in CSS pixels at any zoom, before the theme's strength; `paper-program.ts` draws the same. */
export const rim = 1.2
export const ringAway = 2.6
export const haloAway = 5
const dashes = 9

/** The mark of a paper of this drawn radius around a point. */
export function paperMarks(look: MarkLook, at: Point, radius: number, theme: Theme): MarkPath[] {
  const { strokeScale } = theme
  const { colour, halo } = look
  const { outer } = outlines[look.shape]
  const reach = radius * (look.holds ? outer : outer * 0.65 + 0.35)
  const body = outline(look, at, radius)
  const within = (inset: number, fill: string): MarkPath => ({
    d: outline(look, at, Math.max(0, radius - inset / apothem(look.shape))),
    fill,
    stroke: 'none',
    width: 0,
  })
  const around = (2 * Math.PI * (reach + ringAway * strokeScale)) / dashes
  return [
    ...(halo
      ? [
          {
            d: circle(at, reach + haloAway * strokeScale),
            fill: 'none',
            stroke: halo,
            width: 2.2 * strokeScale,
          },
        ]
      : []),
    ...(look.ring
      ? [
          {
            d: circle(at, reach + ringAway * strokeScale),
            fill: 'none',
            stroke: colour,
            width: 1.1 * strokeScale,
            dash: `${n(around * 0.54)} ${n(around * 0.46)}`,
          },
        ]
      : []),
    { d: body, fill: theme.background, stroke: theme.background, width: 2 * rim * strokeScale },
    { d: body, fill: colour, stroke: 'none', width: 0 },
    ...(look.hollow || look.holds
      ? [within(Math.min(1.5 * strokeScale, radius * 0.42), theme.background)]
      : []),
    ...(look.holds ? [within(foldRims * strokeScale, colour)] : []),
  ]
}

function circle({ x, y }: Point, radius: number): string {
  const r = n(radius)
  return `M${n(x - radius)},${n(y)}a${r},${r} 0 1 0 ${n(2 * radius)},0a${r},${r} 0 1 0 ${n(-2 * radius)},0Z`
}

function outline({ shape }: MarkLook, at: Point, radius: number): string {
  if (shape === 'circle') return circle(at, radius)
  return `M${corners(shape, at, radius)
    .map(({ x, y }) => `${n(x)},${n(y)}`)
    .join('L')}Z`
}
