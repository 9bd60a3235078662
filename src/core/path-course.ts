/** A reading path as a course: every step with its class, its numbers and what it comes before. */
import { type CitationGraph, citationBetween } from './citation-graph.ts'
import type { CitationNetwork } from './citation-network.ts'
import { type Course, courseStep } from './course.ts'
import type { PathStep } from './path-steps.ts'
import type { ReadingPath } from './prerequisites.ts'
import {
  type ContextOf,
  chainText,
  circleReason,
  evidenceReason,
  orderReason,
  stepReason,
  workName,
} from './reasons.ts'

export function pathCourse(
  graph: CitationGraph,
  network: CitationNetwork,
  path: ReadingPath,
  read: ReadonlySet<string>,
): Course {
  const contextOf = contextsIn(graph, network)
  const name = (paper: number) => workName(network, paper)
  const evidence = evidenceReason(network, path)
  const steps = path.steps.map((step, at) =>
    courseStep(graph, network, read, step.paper, {
      kind: network.listed[step.paper] ? step.kind : `${step.kind}, not on the list`,
      reasons: [stepReason(network, path, step, contextOf), ...surroundings(network, path, step, at)],
    }),
  )
  const overview = path.overview === undefined ? [] : [path.overview]
  return {
    title: `Before ${path.goals.map(name).join(' and ')}`,
    lead: startSentences(network, path),
    parts: [
      ...overview.map(survey => ({
        title: 'An overview to begin with',
        steps: [courseStep(graph, network, read, survey, { reasons: [] })],
      })),
      ...(steps.length > 0 ? [{ ...(overview.length > 0 && { title: 'Then' }), steps }] : []),
    ],
    notes: [
      ...(steps.length > 0 ? [] : ['Nothing to read first is known.']),
      ...path.circles.map(circle => circleReason(network, circle)),
      ...(path.left > 0 ? [`${path.left} more would be worth reading.`] : []),
      ...(evidence ? [evidence] : []),
    ],
  }
}

/** The sentence in which one paper cites another, where the graph holds it. */
export function contextsIn(graph: CitationGraph, { keys }: CitationNetwork): ContextOf {
  return (citing, cited) => citationBetween(graph, keys[citing] ?? '', keys[cited] ?? '')?.contexts?.[0]
}

/** How the papers to start from lead on, and which do not. */
export function startSentences(
  network: CitationNetwork,
  { starts, unconnected }: Pick<ReadingPath, 'starts' | 'unconnected'>,
): string[] {
  return [
    ...starts.map(chain => startSentence(chain.map(paper => workName(network, paper)))),
    ...unconnected.map(
      paper =>
        `No chain of citations within the budget leads from a goal to ${workName(network, paper)}; it counts as read.`,
    ),
  ]
}

/** `From Transformer through GPT3 to S-LoRA.` */
function startSentence(names: readonly string[]): string {
  const between = names.slice(1, -1)
  const way = between.length > 0 ? `through ${between.join(' and ')}` : 'straight'
  return `From ${names[0]} ${way} to ${names.at(-1)}.`
}

/** Its chain where that is longer than one citation, what it comes before, and what could stand in its place. */
function surroundings(
  network: CitationNetwork,
  { steps, goals }: ReadingPath,
  { paper, chain, alternatives }: PathStep,
  at: number,
): string[] {
  const later = [...steps.slice(at + 1).map(step => step.paper), ...goals]
  const before = at < steps.length - 1 ? orderReason(network, paper, later) : undefined
  return [
    ...(chain.length > 2 ? [`${chainText(network, chain)}.`] : []),
    ...(before ? [`Read it ${before}.`] : []),
    ...(alternatives.length > 0
      ? [`Or instead: ${alternatives.map(other => workName(network, other)).join('; ')}.`]
      : []),
  ]
}
