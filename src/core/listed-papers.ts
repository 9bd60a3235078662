/** The listed papers as numbers, and the citations among them: what metrics, communities and layouts work on. */
import type { GraphFacts, PaperFacts } from './citation-graph.ts'
import { textOrder } from './text-order.ts'

/** For each paper 0 … n-1 the numbers of other papers, ascending, without repetition and never its own. */
export type Adjacency = readonly (readonly number[])[]

export interface ListedPapers {
  /** In the order of code units; a paper's number is its place here. */
  readonly keys: readonly string[]
  readonly papers: readonly PaperFacts[]
  readonly cites: Adjacency
  readonly citedBy: Adjacency
}

/** The listed part of a graph. Self-citations, repetitions and citations of works off the list are left out. */
export function listedPapers(facts: Pick<GraphFacts, 'papers' | 'citations'>): ListedPapers {
  const listed = [...facts.papers].filter(([, paper]) => paper.listed).sort(([a], [b]) => textOrder(a, b))
  const numbers = new Map(listed.map(([key], number) => [key, number]))
  const cites: number[][] = listed.map(() => [])
  for (const { citing, cited } of facts.citations) {
    const from = numbers.get(citing)
    const to = numbers.get(cited)
    if (from !== undefined && to !== undefined && from !== to) cites[from]?.push(to)
  }
  const ascending = cites.map(onceEach)
  return {
    keys: listed.map(([key]) => key),
    papers: listed.map(([, paper]) => paper),
    cites: ascending,
    citedBy: reversed(ascending),
  }
}

function onceEach(numbers: number[]): number[] {
  return numbers.sort((a, b) => a - b).filter((number, at) => number !== numbers[at - 1])
}

/** The same citations seen from the other end. */
export function reversed(cites: Adjacency): number[][] {
  const citedBy: number[][] = cites.map(() => [])
  cites.forEach((references, citing) => {
    for (const cited of references) citedBy[cited]?.push(citing)
  })
  return citedBy
}
