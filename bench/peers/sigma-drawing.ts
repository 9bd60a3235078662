/** A network as sigma draws it, with the settings that are handed over. */
import { DirectedGraph } from 'graphology'
import Sigma from 'sigma'
import type { Settings } from 'sigma/settings'
import { type Drawing, isOf, lineColour, type PeerNetwork } from './peer-page.ts'

/** Draws into the stage; over after the first render. */
export async function sigmaDrawing(
  stage: HTMLElement,
  { papers, citations }: PeerNetwork,
  answered: () => void,
  settings: Partial<Settings>,
): Promise<Drawing> {
  const graph = new DirectedGraph()
  papers.forEach(({ title, radius, colour, timeline: [x, y] }, at) => {
    graph.addNode(at, { label: title, size: radius, color: colour, x, y: -y })
  })
  for (const [citing, cited] of citations) graph.addEdge(citing, cited, { size: 0.6, color: lineColour })
  const sigma = new Sigma(graph, stage, settings)
  const rendered = () => new Promise<void>(resolve => sigma.once('afterRender', resolve))
  sigma.on('enterNode', answered)
  return {
    async layout(name) {
      const drawn = rendered()
      graph.updateEachNodeAttributes(
        (node, attributes) => {
          const [x, y] = papers[Number(node)]?.[name] ?? [0, 0]
          return { ...attributes, x, y: -y }
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
