/** The spatial index of a picture: which paper lies under or nearest to a point of the screen. */
import { type Quadtree, type QuadtreeLeaf, quadtree } from 'd3'
import type { Point } from '../core/citation-graph.ts'
import type { Appearance, PaperLook } from '../state/appearance.ts'
import { drawnScale, fromScreen, type Viewport } from '../state/viewport.ts'

type Item = readonly [id: string, look: PaperLook]

export interface PaperIndex {
  readonly tree: Quadtree<Item>
  /** The largest radius there is, in stage pixels. */
  readonly largest: number
}

export function paperIndex(picture: Appearance): PaperIndex {
  let largest = 0
  for (const { radius } of picture.papers.values()) largest = Math.max(largest, radius)
  return {
    tree: quadtree<Item>(
      [...picture.papers],
      ([, look]) => look.x,
      ([, look]) => look.y,
    ),
    largest,
  }
}

/** Key of the paper whose rim is nearest to a point of the screen, at most `reach` CSS pixels away. */
export function nearestPaper(
  { tree, largest }: PaperIndex,
  viewport: Viewport,
  screen: Point,
  reach: number,
): string | undefined {
  const at = fromScreen(viewport, screen)
  const zoom = drawnScale(viewport.k)
  const farthest = (largest * zoom + reach) / viewport.k
  let nearest: string | undefined
  let nearestGap = Number.POSITIVE_INFINITY
  tree.visit((node, left, top, right, bottom) => {
    if (left > at.x + farthest || right < at.x - farthest) return true
    if (top > at.y + farthest || bottom < at.y - farthest) return true
    let leaf: QuadtreeLeaf<Item> | undefined = 'data' in node ? node : undefined
    while (leaf) {
      const [id, look] = leaf.data
      const gap = Math.hypot(look.x - at.x, look.y - at.y) * viewport.k - look.radius * zoom
      if (gap <= reach && gap < nearestGap) [nearest, nearestGap] = [id, gap]
      leaf = leaf.next
    }
    return false
  })
  return nearest
}
