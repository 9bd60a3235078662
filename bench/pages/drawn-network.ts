/** A graph as the peers draw it: the papers and citations that Cairn shows of it first, where Cairn puts them on a stage of this size. */
import type { CitationGraph } from '../../src/core/citation-graph.ts'
import { firstYear } from '../../src/core/paper.ts'
import { frame, layoutPlaces } from '../../src/state/frame.ts'
import { mostCitations, radius } from '../../src/state/radius.ts'
import { stageInsets } from '../../src/state/stage-insets.ts'
import { firstView, type Layout } from '../../src/state/view-state.ts'
import type { PeerNetwork, Stage } from './peer-network.ts'

const colours = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00', '#8c6bb1', '#7a7a7a']

/** Up to so many papers are drawn in full size; of more, each is smaller, but never too small to point at. */
const roomyFor = 140

export function drawnNetwork(graph: CitationGraph, stage: Stage): PeerNetwork {
  const keys = graph.filterNodes((_, paper) => paper.listed)
  const numbers = new Map(keys.map((key, number) => [key, number]))
  const most = mostCitations(graph, 'in-list')
  const size = Math.max(0.55, Math.min(1, Math.sqrt(roomyFor / keys.length)))
  const [inTime, onMap] = [placesOn(graph, stage, 'timeline'), placesOn(graph, stage, 'map')]
  return {
    stage,
    papers: keys.map(key => {
      const paper = graph.getNodeAttributes(key)
      return {
        title: paper.title,
        year: firstYear(paper) ?? 0,
        radius: tenths(size * radius(paper.inListCitations, most)),
        colour: colours[(paper.community ?? 0) % colours.length] ?? '#7a7a7a',
        timeline: inTime(key),
        map: onMap(key),
      }
    }),
    citations: graph
      .mapDirectedEdges((_, __, citing, cited) => [numbers.get(citing), numbers.get(cited)] as const)
      .filter((ends): ends is [number, number] => ends[0] !== undefined && ends[1] !== undefined),
  }
}

function placesOn(graph: CitationGraph, stage: Stage, layout: Layout): (key: string) => [number, number] {
  const view = { ...firstView, layout }
  const { toStage } = frame(graph, view, stage, stageInsets(layout, stage.width))
  const place = layoutPlaces(graph, view)
  return key => {
    const { x, y } = toStage(place(graph.getNodeAttributes(key)))
    return [tenths(x), tenths(y)]
  }
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10
}
