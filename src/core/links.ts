/** Links between numbered papers, packed into two arrays: what algorithms on large graphs walk along. */
import type { Adjacency } from './listed-papers.ts'

/** The links of paper `i` stand in `ends` from `starts[i]` up to, not including, `starts[i + 1]`. */
export interface Links {
  /** One more than there are papers. */
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/** Links seen from the other end, each with its position in the original. */
export interface TurnedLinks extends Links {
  readonly positions: Int32Array
}

/** The same links, packed. */
export function packedLinks(adjacency: Adjacency): Links {
  const starts = new Int32Array(adjacency.length + 1)
  adjacency.forEach((ends, at) => {
    starts[at + 1] = (starts[at] as number) + ends.length
  })
  const ends = new Int32Array(starts.at(-1) ?? 0)
  adjacency.forEach((own, at) => {
    ends.set(own, starts[at])
  })
  return { starts, ends }
}

/** The papers that one paper links to. */
export function linksOf({ starts, ends }: Links, paper: number): Int32Array {
  return ends.subarray(starts[paper], starts[paper + 1])
}

/** The links of each paper as an array of its own. */
export function unpackedLinks({ starts, ends }: Links): number[][] {
  return Array.from({ length: starts.length - 1 }, (_, at) => [...ends.subarray(starts[at], starts[at + 1])])
}

/**
 * Who links to each paper, ascending.
 *
 * @param papers how many there are at the other end, where that is another number
 */
export function turnedLinks({ starts, ends }: Links, papers = starts.length - 1): TurnedLinks {
  const turnedStarts = new Int32Array(papers + 1)
  for (let at = 0; at < ends.length; at += 1) {
    const slot = (ends[at] as number) + 1
    turnedStarts[slot] = (turnedStarts[slot] as number) + 1
  }
  for (let at = 0; at < papers; at += 1)
    turnedStarts[at + 1] = (turnedStarts[at] as number) + (turnedStarts[at + 1] as number)
  const next = turnedStarts.slice()
  const turnedEnds = new Int32Array(ends.length)
  const positions = new Int32Array(ends.length)
  for (let from = 0; from < starts.length - 1; from += 1)
    for (let at = starts[from] as number; at < (starts[from + 1] as number); at += 1) {
      const to = ends[at] as number
      const slot = next[to] as number
      next[to] = slot + 1
      turnedEnds[slot] = from
      positions[slot] = at
    }
  return { starts: turnedStarts, ends: turnedEnds, positions }
}

/** How many links each paper has. */
export function linkCounts({ starts }: Links): Int32Array {
  return Int32Array.from(
    { length: starts.length - 1 },
    (_, at) => (starts[at + 1] as number) - (starts[at] as number),
  )
}
