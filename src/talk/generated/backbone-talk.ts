/** The story of the field in a few papers, as a talk: the heaviest chain of citations, one paper after the other. */
import { backbone } from '../../core/backbone.ts'
import type { CitationGraph } from '../../core/citation-graph.ts'
import { networkOf } from '../../core/citation-network.ts'
import type { Talk } from '../talk.ts'
import { draftedTalk, plainView, type SceneDraft } from './drafted-talk.ts'
import { calledName, citedHere, namedTitle } from './scene-text.ts'

export function backboneTalk(graph: CitationGraph, length = 8): Talk {
  const network = networkOf(graph)
  const key = (paper: number) => network.keys[paper] ?? ''
  const { chains, landmarks } = backbone(network, { length, chains: 1 })
  const chain = (chains[0] ?? []).map(key)
  const scenes = chain.map((paper, at): SceneDraft => {
    const facts = graph.getNodeAttributes(paper)
    const before = chain[at - 1]
    const builds = before ? `It cites ${calledName(graph.getNodeAttributes(before))}. ` : ''
    return {
      title: calledName(facts),
      view: { ...plainView, layout: 'timeline', lit: chain.slice(0, at + 1) },
      captionPlace: 'below',
      caption: `${namedTitle(facts)}\n\n${builds}${citedHere(graph, paper)}`,
      notes: '',
    }
  })
  const closing: SceneDraft = {
    title: 'And beside them',
    view: { ...plainView, layout: 'timeline', lit: [...chain, ...landmarks.slice(0, length).map(key)] },
    captionPlace: 'below',
    caption: 'The papers off this chain that the list cites most.',
    notes: '',
  }
  return draftedTalk(
    graph,
    `${graph.getAttribute('title')} in ${chain.length} papers`,
    'Made by Cairn: the chain of citations through the papers that most of the list is linked to.',
    landmarks.length > 0 ? [...scenes, closing] : scenes,
  )
}
