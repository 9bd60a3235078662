/** What some papers rest on, directly and indirectly: the works that chains of citations lead to. */
import type { Links } from './links.ts'

export interface Ancestors {
  /** The papers themselves first, then nearer before farther. */
  readonly papers: readonly number[]
  /** Citations from the nearest of them; -1 for works that are none of these. */
  readonly depths: Int32Array
}

/** Breadth-first, up to `hops` citations away, not through papers where `stops` is 1. */
export function ancestorsOf(
  { starts, ends }: Links,
  from: readonly number[],
  hops: number,
  stops?: Uint8Array,
): Ancestors {
  const depths = new Int32Array(starts.length - 1).fill(-1)
  const papers: number[] = []
  for (const paper of from) {
    if (depths[paper] === 0) continue
    depths[paper] = 0
    papers.push(paper)
  }
  for (const paper of papers) {
    const depth = depths[paper] as number
    if (depth === hops) break
    if (stops?.[paper] && depth > 0) continue
    for (let at = starts[paper] as number; at < (starts[paper + 1] as number); at += 1) {
      const cited = ends[at] as number
      if (depths[cited] !== -1) continue
      depths[cited] = depth + 1
      papers.push(cited)
    }
  }
  return { papers, depths }
}
