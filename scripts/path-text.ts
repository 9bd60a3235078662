/** A reading path as text for the terminal and as JSON. */
import { type CitationGraph, citationBetween } from '../src/core/citation-graph.ts'
import type { CitationNetwork } from '../src/core/citation-network.ts'
import { paperLabel } from '../src/core/paper.ts'
import type { PathStep } from '../src/core/path-steps.ts'
import type { ReadingPath } from '../src/core/prerequisites.ts'
import {
  type ContextOf,
  chainText,
  circleReason,
  evidenceReason,
  offListReason,
  orderReason,
  shortName,
  stepReason,
} from '../src/core/reasons.ts'

/** `vLLM: Efficient Memory… (Kwon 2023)`. */
export function fullName({ papers }: CitationNetwork, paper: number): string {
  const known = papers[paper]
  if (!known) return ''
  const nickname = known.nickname && !known.title.startsWith(known.nickname) ? `${known.nickname}: ` : ''
  return `${nickname}${known.title} (${paperLabel(known)})`
}

function short({ papers }: CitationNetwork, paper: number): string {
  const known = papers[paper]
  return known ? shortName(known) : ''
}

function contextsIn(graph: CitationGraph, { keys }: CitationNetwork): ContextOf {
  return (citing, cited) => citationBetween(graph, keys[citing] ?? '', keys[cited] ?? '')?.contexts?.[0]
}

/** The steps with their reasons, in reading order. */
export function pathText(network: CitationNetwork, path: ReadingPath, graph: CitationGraph): string {
  const contextOf = contextsIn(graph, network)
  const goals = path.goals.map(goal => fullName(network, goal)).join('\n  and ')
  const steps = path.steps.flatMap((step, at) => {
    const later = [...path.steps.slice(at + 1).map(({ paper }) => paper), ...path.goals]
    const before = orderReason(network, step.paper, later)
    return [
      `${String(at + 1).padStart(2)}. ${fullName(network, step.paper)}`,
      `    ${kindWord(step)}. ${stepReason(network, path, step, contextOf)}`,
      ...(network.listed[step.paper] ? [] : [`    ${offListReason(network, step.paper)}.`]),
      ...(step.chain.length > 2 ? [`    ${chainText(network, step.chain)}`] : []),
      ...(before && at < path.steps.length - 1 ? [`    Read it ${before}.`] : []),
      ...(step.alternatives.length > 0
        ? [`    Or instead: ${step.alternatives.map(paper => short(network, paper)).join('; ')}.`]
        : []),
    ]
  })
  const evidence = evidenceReason(network, path)
  return [
    `Before ${goals}`,
    '',
    ...(path.overview === undefined ? [] : [`Overview: ${fullName(network, path.overview)}`, '']),
    ...(steps.length > 0 ? steps : ['Nothing to read first is known.']),
    '',
    ...path.circles.map(circle => circleReason(network, circle)),
    ...path.unconnected.map(
      paper => `No chain of citations within the budget leads to ${short(network, paper)}.`,
    ),
    ...(path.left > 0 ? [`${path.left} more would be worth reading.`] : []),
    ...(evidence ? [evidence] : []),
  ]
    .join('\n')
    .trimEnd()
}

function kindWord({ kind }: PathStep): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1)
}

/** The same with keys, to the byte the same for the same graph. */
export function pathJson(network: CitationNetwork, path: ReadingPath, graph: CitationGraph): string {
  const contextOf = contextsIn(graph, network)
  const keysOf = (papers: readonly number[]) => papers.map(paper => network.keys[paper] ?? '')
  const evidence = evidenceReason(network, path)
  return JSON.stringify(
    {
      to: keysOf(path.goals),
      ...(path.overview === undefined ? {} : { overview: network.keys[path.overview] }),
      steps: path.steps.map(step => ({
        paper: network.keys[step.paper],
        title: network.papers[step.paper]?.title,
        listed: network.listed[step.paper] === 1,
        kind: step.kind,
        weight: Math.round(step.weight * 1e4) / 1e4,
        depth: step.depth,
        chain: keysOf(step.chain),
        alternatives: keysOf(step.alternatives),
        reason: stepReason(network, path, step, contextOf),
      })),
      readTogether: path.circles.map(keysOf),
      unconnected: keysOf(path.unconnected),
      left: path.left,
      ...(evidence ? { evidence } : {}),
    },
    null,
    2,
  )
}
