/** The arc of a citation as paths, ending at the rim of the cited paper, and its arrow head when it has one. */
import type { Point } from '../core/citation-graph.ts'
import type { Appearance, CitationLook } from '../state/appearance.ts'
import { controlPoint } from '../state/citation-curve.ts'
import { drawnScale, onScreen, type Viewport } from '../state/viewport.ts'
import { pathNumber as n } from './path-number.ts'

/** Length of an arrow head against half its breadth; wide lines have larger heads, here and in `citation-program.ts`. */
const slender = 8 / 3.6
const leastHalf = 3.6
/** Between the tip and the rim. */
const gap = 2.5

export interface Arc {
  readonly look: CitationLook
  readonly path: string
  /** Empty without an arrow. */
  readonly head: string
  /** The curve as points, from the citing paper to the tip before the rim of the cited one. */
  readonly way: { readonly from: Point; readonly control: Point; readonly tip: Point }
  /** CSS pixels: a little more when zoomed in. */
  readonly width: number
}

/** The arcs of an appearance's citations in the order in which they are drawn over each other. */
export function arcs({ citations, papers, theme }: Appearance, viewport: Viewport): Arc[] {
  const zoom = drawnScale(viewport.k)
  return [...citations.values()]
    .sort((a, b) => a.depth - b.depth)
    .flatMap(look => {
      const [citing, cited] = [papers.get(look.citing), papers.get(look.cited)]
      if (!citing || !cited) return []
      const width = look.width * Math.max(1, Math.sqrt(zoom))
      return [
        {
          look,
          width,
          ...paths(
            onScreen(viewport, citing),
            onScreen(viewport, cited),
            cited.radius * zoom,
            look.arrow ? Math.max(leastHalf * theme.strokeScale, look.width / 2 + 1.6) : 0,
          ),
        },
      ]
    })
}

function paths(
  citing: Point,
  cited: Point,
  citedRadius: number,
  headHalf: number,
): Pick<Arc, 'path' | 'head' | 'way'> {
  const control = controlPoint(citing, cited)
  const [dx, dy] = [cited.x - control.x, cited.y - control.y]
  const length = Math.hypot(dx, dy) || 1
  const [ux, uy] = [dx / length, dy / length]
  const tip = { x: cited.x - ux * (citedRadius + gap), y: cited.y - uy * (citedRadius + gap) }
  const base = { x: tip.x - ux * headHalf * slender, y: tip.y - uy * headHalf * slender }
  const side = (sign: number) => `${n(base.x - sign * uy * headHalf)},${n(base.y + sign * ux * headHalf)}`
  return {
    path: `M${n(citing.x)},${n(citing.y)}Q${n(control.x)},${n(control.y)} ${n(base.x)},${n(base.y)}`,
    way: { from: citing, control, tip },
    head: headHalf > 0 ? `M${n(tip.x)},${n(tip.y)}L${side(1)}L${side(-1)}Z` : '',
  }
}
