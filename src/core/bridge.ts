/** The shortest way from papers that a reader knows up to the goals, along citations. */
import type { CitationNetwork } from './citation-network.ts'
import { type Groundwork, readingChances } from './reader-walk.ts'

/**
 * The papers between, goal side first: the fewest possible, and among equally short chains the one that a reader is most
 * likely to follow. Empty where a goal cites the known paper itself; undefined where no chain leads there.
 *
 * @param passable 1 for papers that may stand between
 */
export function bridgeTo(
  network: CitationNetwork,
  ground: Groundwork,
  known: number,
  passable: Uint8Array,
): number[] | undefined {
  const { cites } = network
  const steps = new Map<number, { depth: number; logChance: number; before?: number }>()
  let layer = ground.papers.filter(paper => ground.depths[paper] === 0)
  for (const goal of layer) steps.set(goal, { depth: 0, logChance: 0 })
  for (let depth = 1; layer.length > 0 && !steps.has(known); depth += 1) {
    const next: number[] = []
    for (const paper of layer) {
      const start = cites.starts[paper] as number
      readingChances(network, ground.strengths, paper).forEach((chance, at) => {
        const cited = cites.ends[start + at] as number
        if (cited !== known && !passable[cited]) return
        const logChance = (steps.get(paper)?.logChance ?? 0) + Math.log(chance)
        const old = steps.get(cited)
        if (old && (old.depth < depth || old.logChance >= logChance)) return
        if (!old) next.push(cited)
        steps.set(cited, { depth, logChance, before: paper })
      })
    }
    layer = next.filter(paper => (ground.depths[paper] as number) >= 0)
  }
  if (!steps.has(known)) return undefined
  const between: number[] = []
  for (let at = steps.get(known)?.before; at !== undefined; at = steps.get(at)?.before) between.unshift(at)
  return between.slice(1)
}
