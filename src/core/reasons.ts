/** Why a paper is where it is, in sentences made of the numbers that put it there. */
import type { RankingBasis } from './citation-graph.ts'
import { type CitationNetwork, citationAt } from './citation-network.ts'
import { isUncounted } from './citation-strength.ts'
import { linkCounts, linksOf } from './links.ts'
import { isSharpened, type MissingPaper } from './missing-papers.ts'
import { runningName, shortened } from './paper.ts'
import type { PathStep } from './path-steps.ts'
import type { ReadingPath } from './prerequisites.ts'

/** The sentence in which one paper cites another, where the user's own data holds it. */
export type ContextOf = (citing: number, cited: number) => string | undefined

/** How a work of a network is called in running text. */
export function workName({ papers, keys }: CitationNetwork, paper: number): string {
  const known = papers[paper]
  return (known && runningName(known)) || (keys[paper] ?? '')
}

/** `3 times`, `twice`, `once`. */
function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`
}

/** `1 paper`, `2 papers`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** `cited 7 times in LoRA (highly influential; as method)`: what is known about one citation. */
export function citationReason(network: CitationNetwork, at: number, citing: number): string {
  const mentions = network.mentions[at] as number
  const notes = citationNotes(network, at)
  if (Number.isNaN(mentions) && !network.influential[at]) notes.push('how often, nobody counted')
  const often = Number.isNaN(mentions)
    ? 'cited'
    : mentions === 0
      ? 'in the references, but not in the text,'
      : `cited ${times(mentions)}`
  const where = mentions === 0 ? 'of' : 'in'
  return `${often} ${where} ${workName(network, citing)}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`
}

/** `Cites LoRA 7 times (highly influential; as method)`: the same from the other end. */
export function citingReason(network: CitationNetwork, at: number, cited: number): string {
  const mentions = network.mentions[at] as number
  const often = mentions > 0 ? ` ${times(mentions)}` : ''
  const notes = citationNotes(network, at)
  return `Cites ${workName(network, cited)}${often}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`
}

function citationNotes({ influential, methodology }: CitationNetwork, at: number): string[] {
  return [influential[at] ? 'highly influential' : '', methodology[at] ? 'as method' : ''].filter(Boolean)
}

/** Why a step is on the path: who cites it how often, and who else rests on it. */
export function stepReason(
  network: CitationNetwork,
  path: ReadingPath,
  step: PathStep,
  contextOf: ContextOf = () => undefined,
): string {
  const citing = neediest(network, path, step)
  const at = citationAt(network, citing, step.paper)
  const context = contextOf(citing, step.paper)
  // Of goals in which nobody counted, the path says so once: see `evidenceReason`.
  const isToldOnce = path.goals.includes(citing) && isUncounted(network, citing)
  const cited = isToldOnce ? `cited in ${workName(network, citing)}` : citationReason(network, at, citing)
  const sentences = [
    capital(cited) + (context ? `: “${shortened(context, 200)}”` : ''),
    step.depth > 1 ? `For when ${workName(network, citing)} is new to you` : '',
    alsoCiting(network, citing, step.paper),
    isUncounted(network, citing) ? sharing(network, citing, step.paper) : '',
  ]
  return sentences
    .filter(Boolean)
    .map(sentence => `${sentence}.`)
    .join(' ')
}

/** The goal that mentions it most, or else the next paper on its chain. */
function neediest(network: CitationNetwork, { goals }: ReadingPath, { paper, chain }: PathStep): number {
  const counted = goals
    .map(goal => ({ goal, at: citationAt(network, goal, paper) }))
    .filter(({ at }) => at >= 0)
    .map(({ goal, at }) => ({ goal, mentions: network.mentions[at] || 0 }))
    .sort((a, b) => b.mentions - a.mentions || a.goal - b.goal)
  return counted[0]?.goal ?? chain[1] ?? paper
}

/** `5 of its 9 other references cite it too`: of those whose own references are known. */
function alsoCiting(network: CitationNetwork, citing: number, paper: number): string {
  const counts = linkCounts(network.cites)
  const others = [...linksOf(network.cites, citing)].filter(
    other => other !== paper && (counts[other] as number) > 0,
  )
  const too = others.filter(other => citationAt(network, other, paper) >= 0).length
  if (too === 0) return ''
  const known = countOf(others.length, 'other reference')
  return `${too} of its ${known} with known references ${too === 1 ? 'cites' : 'cite'} it too`
}

/** `They share 14 references`. */
function sharing({ cites }: CitationNetwork, citing: number, paper: number): string {
  const own = new Set(linksOf(cites, citing))
  const shared = linksOf(cites, paper).filter(cited => own.has(cited)).length
  return shared > 0 ? `They share ${countOf(shared, 'reference')}` : ''
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** `LoRA → GPT-3 → Transformer`: from the goal down to the paper. */
export function chainText(network: CitationNetwork, chain: readonly number[]): string {
  return chain
    .toReversed()
    .map(paper => workName(network, paper))
    .join(' → ')
}

/** `before vLLM because vLLM cites it`, for the first of the later papers that does; undefined where none does. */
export function orderReason(
  network: CitationNetwork,
  paper: number,
  later: readonly number[],
): string | undefined {
  const next = later.find(other => citationAt(network, other, paper) >= 0)
  if (next === undefined) return undefined
  const name = workName(network, next)
  return `before ${name} because ${name} cites it`
}

/** `A and B cite each other: read them together.` */
export function circleReason(network: CitationNetwork, circle: readonly number[]): string {
  const names = circle.map(paper => workName(network, paper))
  const round = names.length > 2 ? ', some round a circle' : ''
  return `${listed(names)} cite each other${round}: read them together.`
}

/** `cited by 6 of your 47 (A, B, C …)`, and how many of them it cites. */
export function missingReason(
  network: CitationNetwork,
  { paper, citedByListed, citesListed }: Omit<MissingPaper, 'score'>,
  list: Uint8Array = network.listed,
): string {
  const size = list.reduce((sum, mark) => sum + mark, 0)
  const citing = [...linksOf(network.citedBy, paper)].filter(other => list[other])
  const shown = citing.slice(0, 3).map(other => workName(network, other))
  const names = shown.length > 0 ? ` (${shown.join(', ')}${citing.length > shown.length ? ' …' : ''})` : ''
  const cites = citesListed > 0 ? `; cites ${citesListed} of them` : ''
  return `cited by ${citedByListed} of your ${size}${names}${cites}`
}

/** `Not on the list, cited by 6 of your 47 (A, B, C …)`: what is said of a step that the list lacks. */
export function offListReason(network: CitationNetwork, paper: number): string {
  const citedByListed = linksOf(network.citedBy, paper).filter(citing => network.listed[citing]).length
  return `Not on the list, ${missingReason(network, { paper, citedByListed, citesListed: 0 })}`
}

/** What the order of missing papers rests on, in one sentence. */
export function rankingReason(basis: RankingBasis): string {
  const { candidates, referenced } = basis
  if (isSharpened(basis))
    return `Ranked by how often a walk along citations that starts at the list comes by, and by how much those who cite the work cite the list too (second stage: of the ${candidates} closest works, the references of ${referenced} are known).`
  const known =
    referenced === 0
      ? 'the references of these works are not known'
      : `of the ${candidates} closest works, the references of only ${referenced} are known`
  return `Ranked by what leans on it (first stage: ${known}): a paper with few references lends each of them more weight than a survey with hundreds.`
}

/** What a path rests on, where that is little; undefined where all mentions were counted. */
export function evidenceReason(
  network: CitationNetwork,
  { goals, uncounted }: ReadingPath,
): string | undefined {
  const references = goals.reduce((sum, goal) => sum + linksOf(network.cites, goal).length, 0)
  const unknown = goals.filter(goal => network.papers[goal]?.referencesKnown !== 'complete')
  const parts = [
    uncounted > 0
      ? `nobody counted how often ${listed(goals.map(goal => workName(network, goal)))} ${goals.length === 1 ? 'mentions' : 'mention'} ${uncounted} of ${countOf(references, 'reference')}: weak evidence`
      : '',
    unknown.length > 0
      ? `the reference list of ${listed(unknown.map(goal => workName(network, goal)))} is not known in full: the path may lack papers`
      : '',
  ].filter(Boolean)
  return parts.length > 0 ? `${capital(parts.join('; '))}.` : undefined
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
