/** A network as sigma draws it, whichever sigma it is and however it is set. */
import { DirectedGraph } from 'graphology'
import { type Drawing, isOf, lineColour, type PeerNetwork } from './peer-page.ts'

/** What all versions of sigma have in common. */
interface AnySigma {
  on(event: 'enterNode', listener: () => void): unknown
  once(event: 'afterRender', listener: () => void): unknown
}

/** Hides what the graph's attribute `hidden` says. */
export function hideByAttribute(graph: DirectedGraph, isHidden: (node: string) => boolean): void {
  graph.updateEachNodeAttributes((node, attributes) => ({ ...attributes, hidden: isHidden(node) }), {
    attributes: ['hidden'],
  })
}

/** Draws into the stage; over after the first render. */
export async function sigmaDrawing<Sigma extends AnySigma>(
  stage: HTMLElement,
  { papers, citations, stage: { width, height } }: PeerNetwork,
  answered: () => void,
  mounted: (graph: DirectedGraph, stage: HTMLElement) => Sigma,
  hide: (graph: DirectedGraph, isHidden: (node: string) => boolean, sigma: Sigma) => void,
): Promise<Drawing> {
  const graph = new DirectedGraph()
  papers.forEach(({ title, radius, colour, timeline: [x, y] }, at) => {
    graph.addNode(at, { label: title, size: radius, color: colour, x, y: -y })
  })
  for (const [citing, cited] of citations) graph.addEdge(citing, cited, { size: 0.6, color: lineColour })
  // Two corners that nobody sees, so that everything stands where it does for the others.
  graph.addNode('left top', { x: 0, y: 0, size: 0, hidden: true })
  graph.addNode('right bottom', { x: width, y: -height, size: 0, hidden: true })
  const sigma = mounted(graph, stage)
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
      hide(graph, node => !stays[Number(node)], sigma)
      await drawn
    },
  }
}
