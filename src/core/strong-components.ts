/** Strongly connected components: the sets of papers that cite each other, directly or round a circle. */
import { type Links, packedLinks } from './links.ts'
import type { Adjacency } from './listed-papers.ts'

/** Every paper is in exactly one component, most in one of their own. A component comes after all those it cites. */
export function strongComponents(cites: Adjacency): number[][] {
  const components: number[][] = []
  componentNumbers(packedLinks(cites)).forEach((component, paper) => {
    const members = components[component]
    if (members) members.push(paper)
    else components[component] = [paper]
  })
  return components
}

/**
 * The number of each paper's component; a component has a greater number than all those it cites.
 * Iterative, so that a chain of 100,000 citations does not exhaust the stack.
 *
 * @see Tarjan, "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1(2), 1972
 */
export function componentNumbers({ starts, ends }: Links): Int32Array {
  const count = starts.length - 1
  const unseen = -1
  const discovered = new Int32Array(count).fill(unseen)
  const reach = new Int32Array(count)
  const numbers = new Int32Array(count).fill(unseen)
  const next = starts.slice()
  const open = new Int32Array(count)
  const path = new Int32Array(count)
  let opened = 0
  let depth = 0
  let clock = 0
  let components = 0

  const enter = (paper: number) => {
    discovered[paper] = reach[paper] = clock
    clock += 1
    open[opened] = paper
    opened += 1
    path[depth] = paper
    depth += 1
  }
  const lower = (paper: number, bound: number) => {
    if (bound < (reach[paper] as number)) reach[paper] = bound
  }
  const close = (root: number) => {
    let member: number
    do {
      opened -= 1
      member = open[opened] as number
      numbers[member] = components
    } while (member !== root)
    components += 1
  }

  for (let start = 0; start < count; start += 1) {
    if (discovered[start] !== unseen) continue
    enter(start)
    while (depth > 0) {
      const paper = path[depth - 1] as number
      const at = next[paper] as number
      if (at < (starts[paper + 1] as number)) {
        next[paper] = at + 1
        const cited = ends[at] as number
        if (discovered[cited] === unseen) enter(cited)
        else if (numbers[cited] === unseen) lower(paper, discovered[cited] as number)
        continue
      }
      depth -= 1
      if (depth > 0) lower(path[depth - 1] as number, reach[paper] as number)
      if (reach[paper] === discovered[paper]) close(paper)
    }
  }
  return numbers
}
