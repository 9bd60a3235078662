/** The renderer with WebGL, by sigma. It draws and nothing else: pointers and the camera are the stage's. */
import { DirectedGraph } from 'graphology'
import Sigma from 'sigma'
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types'
import type { Touched } from '../drawing/choreography.ts'
import type { Appearance } from '../state/appearance.ts'
import type { Size } from '../state/frame.ts'
import { outlines } from '../state/shape-outline.ts'
import { drawnScale, type Viewport } from '../state/viewport.ts'
import { type CitationDisplay, CitationProgram } from './citation-program.ts'
import { type PaperDisplay, PaperProgram } from './paper-program.ts'
import { leastRadius, type Renderer } from './renderer.ts'

/** What sigma is given as a graph: keys and places. All the rest comes from the picture through its reducers. */
type Skeleton = DirectedGraph<{ x: number; y: number }>

/** Draws with sigma into the container. Throws where there is no WebGL. */
export function mountSigmaRenderer(container: HTMLElement, size: Size): Renderer {
  const skeleton: Skeleton = new DirectedGraph()
  let picture: Appearance | undefined
  let { width, height } = size

  const paperDisplay = (id: string, data: Partial<NodeDisplayData>): Partial<PaperDisplay> => {
    const look = picture?.papers.get(id)
    if (!picture || !look || look.radius < leastRadius) return { ...data, type: 'paper', hidden: true }
    const { theme } = picture
    return {
      type: 'paper',
      x: look.x,
      y: height - look.y,
      size: look.radius,
      color: look.colour,
      background: theme.background,
      outline: outlines[look.shape],
      hollow: look.hollow,
      folded: look.holds !== undefined,
      ring: look.ring,
      strokeScale: theme.strokeScale,
      halo: look.halo,
      zIndex: look.depth,
    }
  }
  const citationDisplay = (key: string, data: Partial<EdgeDisplayData>): Partial<CitationDisplay> => {
    const look = picture?.citations.get(key)
    if (!picture || !look) return { ...data, type: 'citation', hidden: true }
    return {
      type: 'citation',
      size: look.width,
      color: look.colour,
      opacity: look.opacity,
      arrow: look.arrow ? picture.theme.strokeScale : 0,
      zIndex: look.depth,
    }
  }

  let citations: CitationProgram | undefined
  class OwnCitationProgram extends CitationProgram {
    constructor(...given: ConstructorParameters<typeof CitationProgram>) {
      super(...given)
      citations = this
    }
  }
  const sigma = new Sigma<{ x: number; y: number }>(skeleton, container, {
    nodeProgramClasses: { paper: PaperProgram as never },
    edgeProgramClasses: { citation: OwnCitationProgram as never },
    nodeReducer: paperDisplay,
    edgeReducer: citationDisplay,
    zIndex: true,
    stagePadding: 0,
    renderLabels: false,
    minEdgeThickness: 0,
    zoomToSizeRatioFunction: ratio => 1 / drawnScale(1 / ratio),
    allowInvalidContainer: true,
  })
  const { nodes: _nodes, edges: _edges, ...unused } = sigma.getCanvases()
  for (const canvas of Object.values(unused)) canvas.hidden = true
  /** Not by graphology's own setters: sigma would hear of each paper alone, and it is told of all at once. */
  const place = (id: string, x: number, y: number) => {
    if (skeleton.hasNode(id)) Object.assign(skeleton.getNodeAttributes(id), { x, y })
    else skeleton.addNode(id, { x, y })
  }
  const useFrame = () => sigma.setCustomBBox({ x: [0, width], y: [0, height] })
  useFrame()

  const lookFrom = ({ k, x, y }: Viewport) => {
    const unit = Math.max(width, height)
    sigma.getCamera().setState({
      x: 0.5 + ((width / 2 - x) / k - width / 2) / unit,
      y: 0.5 - ((height / 2 - y) / k - height / 2) / unit,
      ratio: 1 / k,
      angle: 0,
    })
  }

  return {
    paint(viewport, scenery) {
      lookFrom(viewport)
      if (scenery) {
        picture = scenery.picture
        if (citations) citations.isDrawn = !scenery.isBare
      }
      if (!scenery || scenery.touched) {
        const touched = scenery?.touched ?? nothing
        const edges = citations?.isDrawn ? [...touched.citations] : []
        sigma.refresh({ partialGraph: { nodes: [...touched.papers], edges }, skipIndexation: true })
        return
      }
      for (const [id, { x, y }] of scenery.picture.papers) place(id, x, height - y)
      for (const [key, { citing, cited }] of scenery.picture.citations)
        if (!skeleton.hasEdge(key)) skeleton.addDirectedEdgeWithKey(key, citing, cited)
      sigma.refresh()
    },
    resize(next) {
      ;({ width, height } = next)
      useFrame()
      sigma.resize(true)
    },
    unmount() {
      sigma.kill()
    },
  }
}

const nothing: Touched = { papers: [], citations: [] }
