/** The mark of a paper as shapes: one that stands for it, and the rings around it. */
import type { Point } from '../core/citation-graph.ts'
import type { DeckEllipse, DeckLine, DeckShape, Ink } from '../formats/pptx/deck.ts'
import { corners, outlines } from '../state/shape-outline.ts'
import type { Theme } from '../state/theme.ts'
import { haloAway, type MarkLook, rim, ringAway } from './paper-marks.ts'
import type { ShapePalette } from './shape-palette.ts'

interface Naming {
  readonly name: string
  readonly description?: string
}

/** The shapes of a mark of this drawn radius around a point, from the back to the front. */
export function markShapes(
  look: MarkLook,
  naming: Naming,
  at: Point,
  radius: number,
  theme: Theme,
  palette: ShapePalette,
): DeckShape[] {
  const { strokeScale } = theme
  const { halo } = look
  const ink = palette.ink(look.colour)
  const reach = look.shape === 'circle' ? radius : radius * (outlines[look.shape].outer * 0.65 + 0.35)
  const ground = palette.ink(theme.background)
  const edge = Math.min(1.5 * strokeScale, radius * 0.42)
  return [
    ...(halo
      ? [
          circle(at, reach + haloAway * strokeScale, {
            name: `${naming.name}: selected`,
            line: { ...palette.ink(halo), width: 2.2 * strokeScale },
          }),
        ]
      : []),
    ...(look.ring
      ? [
          circle(at, reach + ringAway * strokeScale, {
            name: `${naming.name}: reference list not fully known`,
            line: { ...ink, width: 1.1 * strokeScale, isDashed: true },
          }),
        ]
      : []),
    // A line is drawn half within its shape: a rim of background stands around the body, an edge within it.
    look.hollow
      ? outline(look, at, radius - edge / 2, { ...naming, fill: ground, line: { ...ink, width: edge } })
      : outline(look, at, radius + (rim * strokeScale) / 2, {
          ...naming,
          fill: ink,
          line: { ...ground, width: rim * strokeScale },
        }),
  ]
}

interface Paint extends Naming {
  readonly fill?: Ink
  readonly line?: DeckLine
}

function circle({ x, y }: Point, radius: number, paint: Paint): DeckEllipse {
  const box = { left: x - radius, top: y - radius, width: 2 * radius, height: 2 * radius }
  return { kind: 'ellipse', ...paint, box }
}

function outline({ shape }: MarkLook, at: Point, radius: number, paint: Paint): DeckShape {
  const [from, ...rest] = corners(shape, at, radius).map(({ x, y }) => [x, y] as const)
  if (!from) return circle(at, radius, paint)
  return { kind: 'path', ...paint, from, steps: rest.map(point => [point]), isClosed: true }
}
