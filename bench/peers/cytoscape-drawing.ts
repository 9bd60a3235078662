/** A network as cytoscape.js draws it, set for large graphs as its documentation advises. */
import cytoscape from 'cytoscape'
import { type Drawing, isOf, lineColour, type PeerNetwork } from './peer-page.ts'

/**
 * Draws into the stage; over after the first render.
 *
 * @see https://js.cytoscape.org/#performance haystack edges without arrows, no labels, textures or no edges while moving
 */
export async function cytoscapeDrawing(
  stage: HTMLElement,
  { papers, citations }: PeerNetwork,
  answered: () => void,
  webgl: boolean,
): Promise<Drawing> {
  const cy = cytoscape({
    container: stage,
    ...rendererOption(webgl),
    elements: {
      nodes: papers.map(({ radius, colour, timeline: [x, y] }, at) => ({
        data: { id: `${at}`, size: 2 * radius, colour },
        position: { x, y },
      })),
      edges: citations.map(([citing, cited], at) => ({
        data: { id: `e${at}`, source: `${citing}`, target: `${cited}` },
      })),
    },
    style: [
      {
        selector: 'node',
        style: { width: 'data(size)', height: 'data(size)', 'background-color': 'data(colour)' },
      },
      { selector: 'edge', style: { 'curve-style': 'haystack', width: 0.6, 'line-color': lineColour } },
      { selector: '.pointed', style: { 'background-color': 'black' } },
      { selector: '.out', style: { display: 'none' } },
    ],
    layout: { name: 'preset', fit: false },
    zoom: 1,
    pan: { x: 0, y: 0 },
    hideEdgesOnViewport: true,
    textureOnViewport: true,
    motionBlur: false,
    pixelRatio: 1,
    autoungrabify: true,
    boxSelectionEnabled: false,
  })
  const rendered = () => (webgl ? frames(2) : new Promise<void>(resolve => cy.one('render', () => resolve())))
  cy.on('mouseover', 'node', async event => {
    event.target.addClass('pointed')
    await rendered()
    answered()
  })
  cy.on('mouseout', 'node', event => event.target.removeClass('pointed'))
  await rendered()
  return {
    async layout(name) {
      const drawn = rendered()
      cy.nodes().positions(node => {
        const [x, y] = papers[Number(node.id())]?.[name] ?? [0, 0]
        return { x, y }
      })
      await drawn
    },
    async years(first, last) {
      const stays = papers.map(isOf(first, last))
      const drawn = rendered()
      cy.batch(() => {
        cy.nodes().forEach(node => {
          node.toggleClass('out', !stays[Number(node.id())])
        })
      })
      await drawn
    },
  }
}

/** An option that the package's types do not know yet. */
function rendererOption(webgl: boolean): object {
  return { renderer: { name: 'canvas', webgl } }
}

/** The WebGL renderer does not tell when it has rendered; it renders in the next frame. */
async function frames(count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) await new Promise(resolve => requestAnimationFrame(resolve))
}
