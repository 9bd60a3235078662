/** The index of a picture's citations: whose drawn curve is nearest to a point of the screen. */
import type { Point } from '../core/citation-graph.ts'
import type { Appearance } from '../state/appearance.ts'
import { controlPoint, distanceToCurve } from '../state/citation-curve.ts'
import { fromScreen, type Viewport } from '../state/viewport.ts'

interface Arc {
  readonly key: string
  readonly citing: Point
  readonly cited: Point
}

export interface CitationIndex {
  /** Those that can be pointed at: all but the faint ones. */
  readonly arcs: readonly Arc[]
  /** Left, top, right and bottom of what each curve stays within, in stage pixels. */
  readonly boxes: Float64Array
}

/**
 * Boxes alone are enough: looking through 2,000 of them takes microseconds, and few arcs are left to measure. A tree
 * would have to be built anew for every frame of a move.
 */
export function citationIndex({ papers, citations }: Appearance): CitationIndex {
  const arcs: Arc[] = []
  for (const [key, look] of citations) {
    const [citing, cited] = [papers.get(look.citing), papers.get(look.cited)]
    if (look.emphasis !== 'faint' && citing && cited) arcs.push({ key, citing, cited })
  }
  const boxes = new Float64Array(4 * arcs.length)
  arcs.forEach(({ citing, cited }, at) => {
    // A curve stays within its two ends and its control point.
    const control = controlPoint(citing, cited)
    boxes[4 * at] = Math.min(citing.x, cited.x, control.x)
    boxes[4 * at + 1] = Math.min(citing.y, cited.y, control.y)
    boxes[4 * at + 2] = Math.max(citing.x, cited.x, control.x)
    boxes[4 * at + 3] = Math.max(citing.y, cited.y, control.y)
  })
  return { arcs, boxes }
}

/** Key of the citation whose curve is nearest to a point of the screen, at most `reach` CSS pixels away. */
export function nearestCitation(
  { arcs, boxes }: CitationIndex,
  viewport: Viewport,
  screen: Point,
  reach: number,
): string | undefined {
  const at = fromScreen(viewport, screen)
  const farthest = reach / viewport.k
  let nearest: string | undefined
  let least = Number.POSITIVE_INFINITY
  arcs.forEach(({ key, citing, cited }, place) => {
    if (at.x < (boxes[4 * place] as number) - farthest) return
    if (at.y < (boxes[4 * place + 1] as number) - farthest) return
    if (at.x > (boxes[4 * place + 2] as number) + farthest) return
    if (at.y > (boxes[4 * place + 3] as number) + farthest) return
    const distance = distanceToCurve(citing, cited, at)
    if (distance <= farthest && distance < least) [nearest, least] = [key, distance]
  })
  return nearest
}
