/** Walking the graph with the arrow keys: the neighbour that lies in a direction. */
import { type CitationGraph, papersCiting, worksCitedIn } from '../core/citation-graph.ts'
import type { PaperLook } from './appearance.ts'

export type Direction = 'left' | 'right' | 'up' | 'down'

const vectors: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
}

/**
 * The paper to go to from `from`: among those it cites or is cited by, the one that lies best in the direction; when
 * none does, the nearest of all that do, then whatever lies on that side. Undefined at the edge of the picture.
 */
export function neighbourTowards(
  graph: CitationGraph,
  papers: ReadonlyMap<string, PaperLook>,
  from: string,
  direction: Direction,
): string | undefined {
  const here = papers.get(from)
  if (!here) return undefined
  const [vx, vy] = vectors[direction]
  const best = (candidates: Iterable<string>, widest: number) => {
    let nearest: string | undefined
    let least = Number.POSITIVE_INFINITY
    for (const id of candidates) {
      const there = papers.get(id)
      if (!there || id === from) continue
      const [dx, dy] = [there.x - here.x, there.y - here.y]
      const ahead = dx * vx + dy * vy
      const aside = Math.abs(dx * vy - dy * vx)
      if (ahead <= 0 || aside > ahead * widest) continue
      const cost = ahead + 2 * aside
      if (cost < least) [nearest, least] = [id, cost]
    }
    return nearest
  }
  const related = [...worksCitedIn(graph, from), ...papersCiting(graph, from)]
  return best(related, 1.2) ?? best(papers.keys(), 1.2) ?? best(papers.keys(), Number.POSITIVE_INFINITY)
}
