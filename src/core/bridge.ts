/** The shortest way from a paper that a reader knows up to the goals, along citations. */
import type { CitationNetwork } from './citation-network.ts'
import { type Groundwork, readingChances } from './reader-walk.ts'

/**
 * The chain from the known paper to a goal, both included: of the fewest papers possible, and among equally short chains
 * the one that a reader is most likely to follow. Undefined where no chain leads there.
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
  const chain: number[] = []
  for (let at: number | undefined = known; at !== undefined; at = steps.get(at)?.before) chain.push(at)
  return chain
}
