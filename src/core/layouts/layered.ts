/** Papers in layers, with way-points where a citation passes a layer, so that all links join neighbouring layers. */
import { type Adjacency, reversed } from '../listed-papers.ts'

/** Papers keep their numbers; way-points have the numbers after them. */
export interface Layered {
  /** How many of the nodes are papers. */
  readonly papers: number
  /** Nodes of each layer, from left to right. */
  readonly rows: number[][]
  /** For each node its neighbours in the layer above: what it cites, or the next way-point there. */
  readonly above: readonly (readonly number[])[]
  readonly below: readonly (readonly number[])[]
}

/** The layers of the papers that have citations; the nodes of a layer are in no order yet. */
export function layered(cites: Adjacency, ranks: readonly number[]): Layered {
  const rows: number[][] = Array.from({ length: Math.max(-1, ...ranks) + 1 }, () => [])
  const above: number[][] = cites.map(() => [])
  const below: number[][] = cites.map(() => [])
  const link = (lower: number, upper: number) => {
    above[lower]?.push(upper)
    below[upper]?.push(lower)
  }
  cites.forEach((references, citing) => {
    for (const cited of references) {
      let lower = citing
      for (let rank = (ranks[citing] ?? 0) - 1; rank > (ranks[cited] ?? 0); rank -= 1) {
        const wayPoint = above.length
        above.push([])
        below.push([])
        rows[rank]?.push(wayPoint)
        link(lower, wayPoint)
        lower = wayPoint
      }
      link(lower, cited)
    }
  })
  ranks.forEach((rank, paper) => {
    if ((above[paper]?.length ?? 0) + (below[paper]?.length ?? 0) > 0) rows[rank]?.push(paper)
  })
  return { papers: cites.length, rows, above, below }
}

/** How many way-points that takes. */
export function wayPointsIn(cites: Adjacency, ranks: readonly number[]): number {
  let count = 0
  cites.forEach((references, citing) => {
    for (const cited of references) count += (ranks[citing] ?? 0) - (ranks[cited] ?? 0) - 1
  })
  return count
}

/** The same without way-points: links join papers however many layers they pass. */
export function straightLayered(cites: Adjacency, ranks: readonly number[]): Layered {
  const below = reversed(cites)
  const rows: number[][] = Array.from(
    { length: ranks.reduce((most, rank) => Math.max(most, rank), -1) + 1 },
    () => [],
  )
  ranks.forEach((rank, paper) => {
    if ((cites[paper]?.length ?? 0) + (below[paper]?.length ?? 0) > 0) rows[rank]?.push(paper)
  })
  return { papers: cites.length, rows, above: cites, below }
}
