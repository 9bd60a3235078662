/** How much a paper rests on each of its references, from what the citations themselves tell. */
import type { CitationNetwork } from './citation-network.ts'
import { linksOf } from './links.ts'
import { likenessToOthers, type TitleWords, titleLikeness, titleWords } from './title-words.ts'

/** What each sign counts for. Compared on human judgements: see `docs/prerequisites.md`. */
export const strengthWeights = {
  mentions: 0.75,
  support: 0.3,
  likeness: 0.25,
  methodology: 0.2,
  /** In lists in which nobody counted mentions. */
  kinship: 0.4,
} as const

/** From so many mentions on, a paper counts as one that the citing paper cannot be understood without. */
export const essentialMentions = 3

export interface CitationStrengths {
  /** By position in `cites.ends`; without unit, comparable within one reference list. 0 for papers not asked about. */
  readonly values: Float64Array
  /** How many known papers cite each work. */
  readonly support: Int32Array
}

/**
 * Weighs the references of each paper in `citing` (all, when not given): how often the text mentions it, how many
 * other known papers cite it, how alike the titles are, each measured within the reference list, and whether it is
 * used as a method. Where nothing was counted, how many of the paper's references the cited one cites too stands in for
 * the mentions. Neither age nor fame counts: measured, they do not help.
 *
 * @param known 1 for the papers whose citations count as support; by default those on the list
 */
export function citationStrengths(
  network: CitationNetwork,
  {
    known = network.listed,
    citing,
    words,
  }: { known?: Uint8Array; citing?: Iterable<number>; words?: TitleWords } = {},
): CitationStrengths {
  const { cites, methodology } = network
  const support = knownCitations(network, known)
  const values = new Float64Array(cites.ends.length)
  const titles = words ?? titleWords(network.papers.map(({ title }) => title))
  const signs = new Float64Array(longestList(network))
  const citedHere = new Uint8Array(network.keys.length)
  for (const paper of citing ?? network.keys.keys()) {
    const start = cites.starts[paper] as number
    const end = cites.starts[paper + 1] as number
    const sums = values.subarray(start, end)
    const own = known[paper] as number
    if (isUncounted(network, paper)) {
      writeKinships(signs, network, paper, citedHere)
      addStandardised(sums, signs, strengthWeights.kinship)
    } else {
      for (let at = start; at < end; at += 1) signs[at - start] = Math.log1p(assumedMentions(network, at))
      addStandardised(sums, signs, strengthWeights.mentions)
    }
    for (let at = start; at < end; at += 1)
      signs[at - start] = Math.log1p((support[cites.ends[at] as number] as number) - own)
    addStandardised(sums, signs, strengthWeights.support)
    writeLikenesses(signs, network, titles, paper)
    addStandardised(sums, signs, strengthWeights.likeness)
    for (let at = start; at < end; at += 1)
      if (methodology[at]) sums[at - start] = (sums[at - start] as number) + strengthWeights.methodology
  }
  return { values, support }
}

/** Of a paper's references to its title; where the title is unknown, its other references stand in. */
export function likenessesOf(
  network: Pick<CitationNetwork, 'cites' | 'papers'>,
  words: TitleWords,
  paper: number,
): Float64Array {
  const likenesses = new Float64Array(linksOf(network.cites, paper).length)
  writeLikenesses(likenesses, network, words, paper)
  return likenesses
}

function writeLikenesses(
  likenesses: Float64Array,
  { cites, papers }: Pick<CitationNetwork, 'cites' | 'papers'>,
  words: TitleWords,
  paper: number,
): void {
  const start = cites.starts[paper] as number
  const end = cites.starts[paper + 1] as number
  if (!papers[paper]?.title) likenesses.set(likenessToOthers(words, cites.ends.subarray(start, end)))
  else
    for (let at = start; at < end; at += 1)
      likenesses[at - start] = titleLikeness(words, paper, cites.ends[at] as number)
}

/**
 * For each reference of a paper: how many works both cite, over the root of how many the reference cites.
 *
 * @param marks all 0, and so again afterwards
 */
function writeKinships(
  kinships: Float64Array,
  { cites }: Pick<CitationNetwork, 'cites'>,
  paper: number,
  marks: Uint8Array,
): void {
  const own = linksOf(cites, paper)
  for (const cited of own) marks[cited] = 1
  own.forEach((cited, at) => {
    const start = cites.starts[cited] as number
    const end = cites.starts[cited + 1] as number
    let shared = 0
    for (let of = start; of < end; of += 1) shared += marks[cites.ends[of] as number] as number
    kinships[at] = shared / Math.sqrt(Math.max(1, end - start))
  })
  for (const cited of own) marks[cited] = 0
}

/** The length of the longest reference list. */
function longestList({ cites: { starts } }: CitationNetwork): number {
  let longest = 0
  for (let paper = 1; paper < starts.length; paper += 1)
    longest = Math.max(longest, (starts[paper] as number) - (starts[paper - 1] as number))
  return longest
}

/** How many of the known papers cite each work. */
export function knownCitations({ cites, keys }: CitationNetwork, known: Uint8Array): Int32Array {
  const counts = new Int32Array(keys.length)
  for (let citing = 0; citing < keys.length; citing += 1) {
    if (!known[citing]) continue
    const end = cites.starts[citing + 1] as number
    for (let at = cites.starts[citing] as number; at < end; at += 1) {
      const cited = cites.ends[at] as number
      counts[cited] = (counts[cited] as number) + 1
    }
  }
  return counts
}

/** Mentions as counted; uncounted, an influential citation stands for three and any other for one. */
export function assumedMentions({ mentions, influential }: CitationNetwork, at: number): number {
  const counted = mentions[at] as number
  return Number.isNaN(counted) ? (influential[at] ? essentialMentions : 1) : counted
}

/** Whether the citing paper cannot be understood without the cited one: mentioned three times, or influential. */
export function isEssential(network: CitationNetwork, at: number): boolean {
  return network.influential[at] === 1 || assumedMentions(network, at) >= essentialMentions
}

/** Whether nothing in this paper's reference list tells how much it rests on each: no mentions counted, none influential. */
export function isUncounted({ cites, mentions, influential }: CitationNetwork, citing: number): boolean {
  const start = cites.starts[citing] as number
  const end = cites.starts[citing + 1] as number
  for (let at = start; at < end; at += 1) if (!Number.isNaN(mentions[at]) || influential[at]) return false
  return true
}

/** In a reference list without counts: above so much, a reference stands out by support and title. */
const standsOut = 0.4

/**
 * The positions of those references of a paper that should be read before it: the essential ones; where nothing was
 * counted, those that stand out.
 */
export function neededReferences(
  network: CitationNetwork,
  { values }: Pick<CitationStrengths, 'values'>,
  citing: number,
): number[] {
  const uncounted = isUncounted(network, citing)
  const needed: number[] = []
  for (
    let at = network.cites.starts[citing] as number;
    at < (network.cites.starts[citing + 1] as number);
    at += 1
  )
    if (uncounted ? (values[at] as number) >= standsOut : isEssential(network, at)) needed.push(at)
  return needed
}

/** Adds `weight` times how many standard deviations each sign lies above the mean of the list; nothing without spread. */
function addStandardised(sums: Float64Array, signs: Float64Array, weight: number): void {
  const count = sums.length
  if (count < 2) return
  let mean = 0
  for (let at = 0; at < count; at += 1) mean += (signs[at] as number) / count
  let variance = 0
  for (let at = 0; at < count; at += 1) variance += ((signs[at] as number) - mean) ** 2 / count
  if (variance < 1e-18) return
  const scale = weight / Math.sqrt(variance)
  for (let at = 0; at < count; at += 1)
    sums[at] = (sums[at] as number) + scale * ((signs[at] as number) - mean)
}
