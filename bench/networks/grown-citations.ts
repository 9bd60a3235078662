/** Made-up citation networks that grow as real ones do: more papers each year, fields of unequal size, the known and the young cited most. */
import { seededRandom } from '../../src/core/seeded-random.ts'

const firstYear = 1980
const years = 44
const fields = 12

/** How many papers back in its own field a paper looks, as a share of all before it: citations age. */
const memory = 0.2

/** Share of references that are copied from the reference list of a paper at hand: the known become better known. */
const copied = 0.6

/** Share of references that lead into any other field. */
const abroad = 0.15

export interface GrownCitations {
  /** When each paper appeared, in years, ascending. */
  readonly dates: Float64Array
  /** The field of each paper, 0 being the largest. */
  readonly fields: Uint8Array
  /** What each paper cites: earlier papers, ascending. */
  readonly cites: readonly (readonly number[])[]
}

/**
 * So many papers in the order of time with exactly so many citations among them, all of earlier papers. The same for the
 * same numbers. Papers copy some references from papers that they cite, which by itself gives the heavy tail of real
 * citation counts; and papers differ in worth.
 *
 * @param citations at most as many as there are pairs of papers
 * @see Vázquez, "Growing network with local rules", Physical Review E 67, 2003 (copying gives preferential attachment)
 */
export function grownCitations(papers: number, citations: number): GrownCitations {
  const random = seededRandom(papers)
  const dates = Float64Array.from({ length: papers }, (_, at) => firstYear + years * (at / papers) ** 0.45)
  const fieldOf = Uint8Array.from({ length: papers }, () => Math.floor(fields * random() ** 1.6))
  const worth = Float64Array.from({ length: papers }, () => random() ** 1.5)
  const members: number[][] = Array.from({ length: fields }, () => [])
  const cites: number[][] = []
  wantedReferences(papers, citations, random).forEach((wanted, paper) => {
    const own = fieldOf[paper] ?? 0
    const chosen = new Set<number>()
    for (let tries = 0; chosen.size < wanted && tries < 30 * wanted; tries += 1) {
      const field = random() < abroad ? Math.floor(fields * random()) : own
      const near = recentOf(members[field] ?? [], random)
      const list = near === undefined ? [] : (cites[near] ?? [])
      const cited = random() < copied && list.length > 0 ? list[Math.floor(random() * list.length)] : near
      if (cited !== undefined && random() < 0.02 + (worth[cited] ?? 0)) chosen.add(cited)
    }
    // Whoever finds too little cites what appeared just before.
    for (let before = paper - 1; chosen.size < wanted; before -= 1) chosen.add(before)
    cites.push([...chosen].sort((a, b) => a - b))
    members[own]?.push(paper)
  })
  return { dates, fields: fieldOf, cites }
}

/** A paper of these, in the order of time, most likely a recent one. */
function recentOf(papers: readonly number[], random: () => number): number | undefined {
  const back = -Math.log(1 - random()) * memory * papers.length
  return papers[Math.floor(papers.length - 1 - back)]
}

/** How long the reference list of each paper is: unequal, never longer than there are papers before it, and in sum exact. */
function wantedReferences(papers: number, citations: number, random: () => number): Uint32Array {
  const most = (papers * (papers - 1)) / 2
  if (citations > most) throw new Error(`${papers} papers have room for ${most} citations, not ${citations}`)
  const wishes = Array.from({ length: papers }, () => (-Math.log(1 - random())) ** 1.3)
  const unit = citations / wishes.reduce((sum, wish) => sum + wish, 0)
  const wanted = Uint32Array.from(wishes, (wish, paper) => Math.min(paper, Math.round(wish * unit)))
  let missing = citations - wanted.reduce((sum, count) => sum + count, 0)
  for (let paper = papers - 1; missing !== 0; paper = paper === 0 ? papers - 1 : paper - 1) {
    const count = wanted[paper] ?? 0
    if (missing > 0 && count < paper) {
      wanted[paper] = count + 1
      missing -= 1
    } else if (missing < 0 && count > 0) {
      wanted[paper] = count - 1
      missing += 1
    }
  }
  return wanted
}
