/** The reading path to a paper, as a talk: what to read before it, one step after the other, each with its reason. */
import type { CitationGraph } from '../../core/citation-graph.ts'
import { widerNetworkOf } from '../../core/citation-network.ts'
import { defaultBudget, readingPath } from '../../core/prerequisites.ts'
import { stepReason } from '../../core/reasons.ts'
import { markdownText } from '../../formats/markdown-text.ts'
import type { Talk } from '../talk.ts'
import { draftedTalk, plainView, type SceneDraft } from './drafted-talk.ts'
import { calledName, namedTitle } from './scene-text.ts'

/** `goal` is the key of a paper of the graph. */
export function pathTalk(graph: CitationGraph, goal: string, budget = defaultBudget): Talk {
  const network = widerNetworkOf(graph)
  const key = (paper: number) => network.keys[paper] ?? ''
  const path = readingPath(network, { goals: [network.keys.indexOf(goal)], budget })
  const target = graph.getNodeAttributes(goal)
  const name = calledName(target)
  const layers = { ...plainView, layout: 'layers' } as const
  const opening: SceneDraft = {
    title: `The way to ${name}`,
    view: { ...layers, lit: [goal] },
    captionPlace: 'below',
    caption: namedTitle(target),
    notes: path.steps.length === 0 ? 'Nothing to read before it is known.' : '',
  }
  const scenes = path.steps.map((step, at): SceneDraft => {
    const facts = graph.getNodeAttributes(key(step.paper))
    return {
      title: `${at + 1}. ${calledName(facts)}`,
      view: { ...layers, lit: [...path.steps.slice(0, at + 1).map(({ paper }) => key(paper)), goal] },
      captionPlace: 'below',
      caption: namedTitle(facts),
      notes: markdownText(stepReason(network, path, step)),
    }
  })
  const closing: SceneDraft = {
    title: name,
    view: { ...layers, goals: [goal], budget },
    captionPlace: 'below',
    caption: `The whole way to ${markdownText(name)}, in ${path.steps.length} papers.`,
    notes: '',
  }
  return draftedTalk(
    graph,
    `The way to ${name}`,
    'Made by Cairn from its reading path.',
    scenes.length > 0 ? [opening, ...scenes, closing] : [opening],
  )
}
