/** The list section by section, as a talk. */
import type { CitationGraph } from '../../core/citation-graph.ts'
import type { Talk } from '../talk.ts'
import { draftedTalk, plainView, type SceneDraft } from './drafted-talk.ts'
import { calledName, citedHere, listedIn, mostCitedFirst, titleList } from './scene-text.ts'

export function sectionTalk(graph: CitationGraph): Talk {
  const listed = listedIn(graph)
  const title = graph.getAttribute('title')
  const opening: SceneDraft = {
    title,
    view: { ...plainView, layout: 'map' },
    captionPlace: 'middle',
    caption: `${listed.length} papers`,
    notes: '',
  }
  const scenes = graph.getAttribute('sections').flatMap(({ id, title }): SceneDraft[] => {
    const papers = listed.filter(paper => graph.getNodeAttribute(paper, 'section') === id)
    if (papers.length === 0) return []
    const ranked = mostCitedFirst(graph, papers)
    const [most = ''] = ranked
    return [
      {
        title,
        view: { ...plainView, layout: 'map', lit: papers },
        captionPlace: 'below',
        caption: titleList(graph, ranked, 3),
        notes: `${calledName(graph.getNodeAttributes(most))} leads this section. ${citedHere(graph, most)}`,
      },
    ]
  })
  const closing: SceneDraft = {
    title: 'All together',
    view: { ...plainView, layout: 'map' },
    captionPlace: 'below',
    caption: 'Papers that cite the same work stand close together.',
    notes: '',
  }
  return draftedTalk(graph, title, 'Made by Cairn from the sections of the list.', [
    opening,
    ...scenes,
    closing,
  ])
}
