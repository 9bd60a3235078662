/** Strongly connected components: the sets of papers that cite each other, directly or round a circle. */
import type { Adjacency } from './listed-papers.ts'

/**
 * Every paper is in exactly one component, most in one of their own. A component comes after all those it cites.
 * Iterative, so that a chain of 100,000 citations does not exhaust the stack.
 *
 * @see Tarjan, "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1(2), 1972
 */
export function strongComponents(cites: Adjacency): number[][] {
  const unseen = -1
  const discovered = new Int32Array(cites.length).fill(unseen)
  const reach = new Int32Array(cites.length)
  const isOpen = new Uint8Array(cites.length)
  const open: number[] = []
  const path: { paper: number; rest: Iterator<number> }[] = []
  const components: number[][] = []
  let clock = 0

  const enter = (paper: number, references: readonly number[]) => {
    discovered[paper] = reach[paper] = clock
    clock += 1
    open.push(paper)
    isOpen[paper] = 1
    path.push({ paper, rest: references.values() })
  }
  const lower = (paper: number, bound: number) => {
    if (bound < (reach[paper] ?? 0)) reach[paper] = bound
  }
  const close = (root: number) => {
    const members = open.splice(open.lastIndexOf(root))
    for (const member of members) isOpen[member] = 0
    components.push(members.sort((a, b) => a - b))
  }

  for (const [start, references] of cites.entries()) {
    if (discovered[start] !== unseen) continue
    enter(start, references)
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const { done, value: cited } = step.rest.next()
      if (done) {
        path.pop()
        const parent = path.at(-1)
        if (parent) lower(parent.paper, reach[step.paper] ?? 0)
        if (reach[step.paper] === discovered[step.paper]) close(step.paper)
      } else if (discovered[cited] === unseen) enter(cited, cites[cited] ?? [])
      else if (isOpen[cited]) lower(step.paper, discovered[cited] ?? 0)
    }
  }
  return components
}
