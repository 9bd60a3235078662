/** A network as it was in some year: the papers that were there, and the citations among them. */
import { type CitationNetwork, packedNetwork } from '../../src/core/citation-network.ts'

export interface CutNetwork {
  readonly network: CitationNetwork
  /** New number of each paper; -1 for those left out. */
  readonly numbers: Int32Array
}

/** The papers for which `keep` says yes. Evidence is dropped. */
export function cutNetwork(whole: CitationNetwork, keep: (paper: number) => boolean): CutNetwork {
  const kept = [...whole.keys.keys()].filter(keep)
  const numbers = new Int32Array(whole.keys.length).fill(-1)
  kept.forEach((paper, number) => {
    numbers[paper] = number
  })
  const starts = new Int32Array(kept.length + 1)
  const ends: number[] = []
  kept.forEach((paper, number) => {
    for (const cited of whole.cites.ends.subarray(whole.cites.starts[paper], whole.cites.starts[paper + 1]))
      if ((numbers[cited] ?? -1) >= 0) ends.push(numbers[cited] ?? -1)
    starts[number + 1] = ends.length
  })
  const network = packedNetwork(
    kept.map(paper => whole.keys[paper] ?? ''),
    kept.flatMap(paper => whole.papers[paper] ?? []),
    { starts, ends: Int32Array.from(ends) },
  )
  return { network, numbers }
}
