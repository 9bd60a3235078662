/** A network as sigma draws it, with the settings that are handed over. */
import { DirectedGraph } from 'graphology'
import Sigma from 'sigma'
import type { Settings } from 'sigma/settings'
import { type Drawing, isOf, lineColour, type PeerNetwork } from './peer-page.ts'

/** Draws into the stage; over after the first render. */
export async function sigmaDrawing(
  stage: HTMLElement,
  { papers, citations, stage: { width, height } }: PeerNetwork,
  answered: () => void,
  settings: Partial<Settings>,
): Promise<Drawing> {
  const graph = new DirectedGraph()
  papers.forEach(({ title, radius, colour, timeline: [x, y] }, at) => {
    graph.addNode(at, { label: title, size: radius, color: colour, x, y: -y })
  })
  for (const [citing, cited] of citations) graph.addEdge(citing, cited, { size: 0.6, color: lineColour })
  // Two corners that nobody sees, so that everything stands where it does for the others.
  graph.addNode('left top', { x: 0, y: 0, hidden: true })
  graph.addNode('right bottom', { x: width, y: -height, hidden: true })
  const sigma = new Sigma(graph, stage, { stagePadding: 0, ...settings })
  const rendered = () => new Promise<void>(resolve => sigma.once('afterRender', resolve))
  sigma.on('enterNode', answered)
  return {
    async layout(name) {
      const drawn = rendered()
      graph.updateEachNodeAttributes(
        (node, attributes) => {
          const place = papers[Number(node)]?.[name]
          return place ? { ...attributes, x: place[0], y: -place[1] } : attributes
        },
        { attributes: ['x', 'y'] },
      )
      await drawn
    },
    async years(first, last) {
      const stays = papers.map(isOf(first, last))
      const drawn = rendered()
      graph.updateEachNodeAttributes(
        (node, attributes) => ({ ...attributes, hidden: !stays[Number(node)] }),
        { attributes: ['hidden'] },
      )
      await drawn
    },
  }
}
