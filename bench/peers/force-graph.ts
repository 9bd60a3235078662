/** force-graph with its engine off: papers fixed, no particles, redrawn only when something changed. */
import ForceGraph from 'force-graph'
import { isOf, lineColour, type PeerPaper, present } from './peer-page.ts'

interface Node {
  readonly id: number
  readonly paper: PeerPaper
  fx?: number
  fy?: number
  x?: number
  y?: number
}

/** Not 1: at that it would choose a zoom by itself. */
const unzoomed = 0.9999

present(async (stage, { papers, citations, stage: { width, height } }, answered) => {
  const nodes = papers.map((paper, id): Node => ({ id, paper, ...fixed(paper.timeline) }))
  const links = citations.map(([source, target]) => ({ source, target }))
  let stays: readonly boolean[] | undefined
  let frames: (() => void)[] = []
  const rendered = () => new Promise<void>(resolve => frames.push(resolve))
  const graph = new ForceGraph<Node, { source: number | Node; target: number | Node }>(stage)
    .width(width)
    .height(height)
    .cooldownTicks(0)
    .autoPauseRedraw(true)
    .enableNodeDrag(false)
    .nodeRelSize(1)
    .nodeVal(({ paper }) => paper.radius ** 2)
    .nodeColor(({ paper }) => paper.colour)
    .nodeLabel(({ paper }) => paper.title)
    .nodeVisibility(({ id }) => stays?.[id] ?? true)
    .linkVisibility(({ source, target }) => (stays?.[idOf(source)] && stays[idOf(target)]) ?? true)
    .linkColor(() => lineColour)
    .linkWidth(0.6)
    .onNodeHover(node => node && answered())
    .onRenderFramePost(() => {
      const waiting = frames
      frames = []
      for (const resolve of waiting) resolve()
    })
    .graphData({ nodes, links })
    .centerAt(width / 2, height / 2)
    .zoom(unzoomed)
  await rendered()
  await rendered()
  return {
    async layout(name) {
      for (const node of nodes) Object.assign(node, fixed(node.paper[name]))
      const drawn = rendered()
      graph.graphData(graph.graphData())
      await drawn
    },
    async years(first, last) {
      stays = papers.map(isOf(first, last))
      const drawn = rendered()
      graph.nodeVisibility(graph.nodeVisibility())
      await drawn
    },
  }
})

function fixed([x, y]: readonly [number, number]): { x: number; y: number; fx: number; fy: number } {
  return { x, y, fx: x, fy: y }
}

function idOf(end: number | Node): number {
  return typeof end === 'number' ? end : end.id
}
