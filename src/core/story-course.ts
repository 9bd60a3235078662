/** The story of a list as a course: chains of papers, each with what it builds on, and landmarks beside them. */
import type { Backbone } from './backbone.ts'
import type { CitationGraph } from './citation-graph.ts'
import type { CitationNetwork } from './citation-network.ts'
import { citationAt } from './citation-network.ts'
import { type Course, courseStep } from './course.ts'
import { linksOf } from './links.ts'
import type { MainPath } from './main-path.ts'
import { citingReason, countOf } from './reasons.ts'

/** What the backbone is made of, and what that means. */
export const backboneSentence =
  'A chain of citations, each paper citing the one before it, through the papers that most of the list is linked to.'

/** What the classical main path is and is not. */
export const mainPathSentence =
  'The route over the citations that most ways from the newest to the oldest papers lead over. It shows how the citations run; that it finds the papers that matter is nowhere shown.'

export function backboneCourse(
  graph: CitationGraph,
  network: CitationNetwork,
  { chains, landmarks }: Pick<Backbone, 'chains' | 'landmarks'>,
  read: ReadonlySet<string>,
): Course {
  const length = chains[0]?.length ?? 0
  const step = (paper: number, before?: number) =>
    courseStep(graph, network, read, paper, { reasons: [storyReason(network, paper, before)] })
  return {
    title: `${graph.getAttribute('title')}: the story in ${countOf(length, 'paper')}`,
    lead: [backboneSentence],
    parts: [
      ...chains.map((chain, at) => ({
        ...(chains.length + landmarks.length > 1 && { title: at === 0 ? 'The story' : `Thread ${at + 1}` }),
        steps: chain.map((paper, place) => step(paper, chain[place - 1])),
      })),
      ...(landmarks.length > 0
        ? [{ title: 'Landmarks beside it', steps: landmarks.map(paper => step(paper)) }]
        : []),
    ],
    notes: chains.length > 0 ? [] : ['No citation among the papers of the list is known.'],
  }
}

export function mainPathCourse(
  graph: CitationGraph,
  network: CitationNetwork,
  { papers, shares }: MainPath,
  read: ReadonlySet<string>,
): Course {
  const steps = papers.map((paper, at) =>
    courseStep(graph, network, read, paper, {
      reasons: [storyReason(network, paper, papers[at - 1], shares[at - 1])],
    }),
  )
  return {
    title: `${graph.getAttribute('title')}: classical main path`,
    lead: [mainPathSentence],
    parts: steps.length > 0 ? [{ steps }] : [],
    notes: steps.length > 0 ? [] : ['No citation among the papers of the list is known.'],
  }
}

/**
 * `Cites GPT2 twice. 26 papers of the list cite it, and it cites 4 of them.`
 *
 * @param before the paper before it in its chain
 * @param share of all ways that lead over its citation of that paper
 */
export function storyReason(
  network: CitationNetwork,
  paper: number,
  before?: number,
  share?: number,
): string {
  const { cites, citedBy, listed } = network
  const inList = (papers: Int32Array) => papers.filter(other => listed[other]).length
  const [citing, cited] = [inList(linksOf(citedBy, paper)), inList(linksOf(cites, paper))]
  const sentences = [
    before === undefined ? '' : citingReason(network, citationAt(network, paper, before), before),
    share === undefined ? '' : `${percent(share)} of all ways lead over this citation`,
    `${citing === 0 ? 'No paper' : countOf(citing, 'paper')} of the list ${citing < 2 ? 'cites' : 'cite'} it${cited > 0 ? `, and it cites ${cited} of them` : ''}`,
  ]
  return sentences
    .filter(Boolean)
    .map(sentence => `${sentence}.`)
    .join(' ')
}

/** `12 %`, `Under 1 %`: begins a sentence. */
function percent(share: number): string {
  const whole = Math.round(share * 100)
  return whole < 1 ? 'Under 1 %' : `${whole} %`
}
