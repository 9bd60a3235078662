/** An order in which every paper comes after those it rests on, also where papers cite each other. */
import { packedLinks, turnedLinks } from './links.ts'
import type { Adjacency } from './listed-papers.ts'
import { PriorityQueue } from './priority-queue.ts'
import { strongComponents } from './strong-components.ts'

/** A citation as the numbers of its citing and cited papers. */
export type NumberedCitation = readonly [citing: number, cited: number]

export interface AcyclicOrder {
  /** All papers, prerequisites first. */
  readonly order: readonly number[]
  /** The citations that agree with the order; together with `turnedBack` all of them. */
  readonly cites: Adjacency
  /** Citations within a circle that lead from an earlier paper to a later one: no prerequisites, but not lost. */
  readonly turnedBack: readonly NumberedCitation[]
  /** The circles: papers that cite each other and are best read together, each by date. */
  readonly circles: readonly (readonly number[])[]
}

/**
 * Condenses each circle of citations to one step, orders the steps (Kahn's algorithm, the oldest available first) and
 * inside a circle goes by date.
 *
 * @param byDate a total order of the papers, oldest first
 */
export function acyclicOrder(cites: Adjacency, byDate: (a: number, b: number) => number): AcyclicOrder {
  const components = strongComponents(cites).map(members =>
    members.length > 1 ? members.sort(byDate) : members,
  )
  const componentOf = new Int32Array(cites.length)
  components.forEach((members, component) => {
    for (const paper of members) componentOf[paper] = component
  })
  const order = stepOrder(cites, components, componentOf, byDate)
  const place = new Int32Array(cites.length)
  order.forEach((paper, at) => {
    place[paper] = at
  })
  const turnedBack: NumberedCitation[] = []
  const acyclic = cites.map((references, citing) =>
    references.filter(cited => {
      const forward = (place[cited] ?? 0) < (place[citing] ?? 0)
      if (!forward) turnedBack.push([citing, cited])
      return forward
    }),
  )
  return { order, cites: acyclic, turnedBack, circles: components.filter(members => members.length > 1) }
}

/** Kahn's algorithm on the condensed graph; where one step cites another twice, it waits for it twice. */
function stepOrder(
  cites: Adjacency,
  components: readonly (readonly number[])[],
  componentOf: Int32Array,
  byDate: (a: number, b: number) => number,
): number[] {
  const citedBy = turnedLinks(packedLinks(cites))
  const waiting = new Int32Array(components.length)
  cites.forEach((references, citing) => {
    const own = componentOf[citing] as number
    for (const cited of references)
      if (componentOf[cited] !== own) waiting[own] = (waiting[own] as number) + 1
  })
  const available = new PriorityQueue<number>((a, b) =>
    byDate(components[a]?.[0] ?? 0, components[b]?.[0] ?? 0),
  )
  waiting.forEach((count, component) => {
    if (count === 0) available.push(component)
  })
  const order: number[] = []
  for (let next = available.pop(); next !== undefined; next = available.pop())
    for (const paper of components[next] ?? []) {
      order.push(paper)
      for (let at = citedBy.starts[paper] as number; at < (citedBy.starts[paper + 1] as number); at += 1) {
        const dependant = componentOf[citedBy.ends[at] as number] as number
        if (dependant === next) continue
        const left = (waiting[dependant] as number) - 1
        waiting[dependant] = left
        if (left === 0) available.push(dependant)
      }
    }
  return order
}
